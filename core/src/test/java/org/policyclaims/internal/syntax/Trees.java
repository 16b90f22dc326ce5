package org.policyclaims.internal.syntax;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policyclaims.Span;
import org.policyclaims.internal.tokens.Tokens;
import org.policyclaims.internal.zones.Block;
import org.policyclaims.internal.zones.Zone;
import org.policyclaims.internal.zones.ZonedText;

/**
 * Sentences whose trees the test writes out itself, so that a rule is tried on just the tree it is
 * made for, whatever the parser makes of such a sentence.
 *
 * <p>A token is {@code word/tag}, then, where they matter, {@code /head/relation} with heads
 * counted from 1 (0 for the root), then {@code /CLASS} where it is part of a name. {@code
 * sold|sell} gives the lemma too, and an underscore before a word leaves out the space. Where no
 * heads are given, all hang on the last token. A sentence that begins with ¶ begins a new
 * paragraph.
 */
public final class Trees {
  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter SLASH = Splitter.on('/');
  private static final Splitter BAR = Splitter.on('|');

  private Trees() {}

  /** A text of these sentences. */
  public static ParsedText text(String... written) {
    StringBuilder plain = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    int block = 0;
    for (String sentence : written) {
      block += sentence.startsWith("¶") && !sentences.isEmpty() ? 1 : 0;
      Tokens columns = tokens(sentence.replace("¶", ""), plain);
      sentences.add(new Sentence(sentences.size(), Zone.BODY, block, columns));
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i <= block; i++) {
      blocks.add(new Block(Zone.BODY, new Span(0, plain.length())));
    }
    return new ParsedText(new ZonedText(plain.toString(), blocks), sentences);
  }

  /** The columns of a sentence by itself. */
  public static Tokens tokens(String sentence) {
    return tokens(sentence, new StringBuilder());
  }

  private static Tokens tokens(String sentence, StringBuilder plain) {
    List<String> tokens = SPACES.splitToList(sentence);
    Tokens columns = new Tokens(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      read(tokens.get(i), i, columns, plain);
    }
    return columns;
  }

  private static void read(String written, int token, Tokens columns, StringBuilder plain) {
    List<String> fields = SLASH.splitToList(written);
    String word = fields.get(0);
    if (word.startsWith("_")) {
      word = word.substring(1);
    } else if (plain.length() > 0) {
      plain.append(' ');
    }
    List<String> forms = BAR.splitToList(word);
    String form = forms.get(0);
    columns.word(token, form, plain.length(), plain.length() + form.length());
    plain.append(form);
    columns.lemmas[token] = forms.get(forms.size() - 1).toLowerCase(Locale.ROOT);
    columns.tags[token] = fields.get(1);
    boolean last = token == columns.size() - 1;
    columns.heads[token] = last ? Sentence.NONE : columns.size() - 1;
    columns.relations[token] = last ? "root" : "dep";
    if (fields.size() > 3) {
      columns.heads[token] = Integer.parseInt(fields.get(2)) - 1;
      columns.relations[token] = fields.get(3);
    }
    if (fields.size() % 2 == 1) {
      columns.names[token] = fields.get(fields.size() - 1);
    }
  }
}
