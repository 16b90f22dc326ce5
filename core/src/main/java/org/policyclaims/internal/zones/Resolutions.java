package org.policyclaims.internal.zones;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policyclaims.Span;

/**
 * Knows the layout of a resolution: a first line that names the body ("The General Assembly,", "The
 * Foreign Ministers:") and clauses that each begin with what it does ("Recalling …", "1. Decides
 * …").
 */
final class Resolutions {
  private static final int LAST_LINE_OF_BODY = 20;
  private static final int LONGEST_BODY = 180;
  private static final String NAME =
      "\\p{Lu}[\\p{L}’'-]*(?:,?\\s+(?:of|the|for|and|on|\\p{Lu}[\\p{L}’'-]*))*";
  private static final Pattern BODY =
      Pattern.compile("(?:T(?:he|HE)\\s+)?" + NAME + ",|T(?:he|HE)\\s+" + NAME + ":");
  private static final String ADVERBS =
      "(?:(?:Also|Further|Strongly|Once|again|also|further|strongly|solemnly|Solemnly|Deeply|\\p{Lu}?\\p{Ll}+ly)\\s+)*";
  private static final Pattern PARTICIPLE =
      Pattern.compile(
          ADVERBS
              + "\\p{L}+(?:ing|ed)\\b.*|(?:Deeply|Gravely|Mindful|Aware|Conscious|Alarmed)\\b.*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern VERB =
      Pattern.compile(ADVERBS + "\\p{L}+[^s\\W]s\\s.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** What several do: "Agree that", "Reaffirm their". */
  private static final Pattern PLURAL =
      Pattern.compile(
          ADVERBS
              + "\\p{Lu}?\\p{Ll}{3,}\\s+(?:that|to|upon|on|the|an?|their|its|our|all|any|with)\\s.*",
          Pattern.DOTALL);

  private static final int FEWEST_CLAUSES = 2;

  private Resolutions() {}

  /** The block that names the body; empty if the text is no resolution. */
  static Optional<Block> body(List<Block> blocks, String text) {
    for (int i = 0; i < Math.min(blocks.size(), LAST_LINE_OF_BODY); i++) {
      Block block = blocks.get(i);
      if (isBody(block.span().in(text))) {
        long clauses =
            blocks.subList(i + 1, blocks.size()).stream()
                .filter(clause -> isClause(clause, text))
                .count();
        return clauses >= FEWEST_CLAUSES ? Optional.of(block) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a line may name the body. */
  static boolean isBody(String line) {
    return line.length() <= LONGEST_BODY && BODY.matcher(line).matches();
  }

  /** The body's name, without the comma behind it. */
  static Span name(Block body) {
    Span line = body.span();
    return new Span(line.start(), line.end() - 1);
  }

  /** The blocks, where the clauses of the resolution go on with the body's name. */
  static List<Block> mark(List<Block> blocks, Block body, String text) {
    int name = blocks.indexOf(body);
    boolean several = isSeveral(name(body).in(text));
    List<Block> marked = new ArrayList<>(blocks);
    for (int i = name + 1; i < blocks.size(); i++) {
      boolean clause =
          isClause(blocks.get(i), text)
              || several
                  && isSaying(blocks.get(i))
                  && matches(PLURAL, blocks.get(i).span().in(text));
      if (!blocks.get(i).isOpened() && blocks.get(i).turn().equals(body.turn()) && clause) {
        marked.set(i, blocks.get(i).openedBy(name));
      }
    }
    return marked;
  }

  private static boolean isClause(Block block, String text) {
    String clause = block.span().in(text);
    return isSaying(block) && (matches(PARTICIPLE, clause) || matches(VERB, clause));
  }

  private static boolean isSaying(Block block) {
    return block.zone() == Zone.BODY || block.zone() == Zone.HEADLINE;
  }

  /** "The Foreign Ministers of Norland and Poland", unlike "The Council of Ministers". */
  private static boolean isSeveral(String body) {
    int of = body.indexOf(" of ");
    return (of < 0 ? body : body.substring(0, of)).endsWith("s");
  }

  private static boolean matches(Pattern pattern, String clause) {
    Matcher matcher = pattern.matcher(clause);
    return Character.isUpperCase(clause.codePointAt(0)) && matcher.matches();
  }
}
