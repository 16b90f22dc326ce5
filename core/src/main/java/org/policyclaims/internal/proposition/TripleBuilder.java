package org.policyclaims.internal.proposition;

import static org.policyclaims.internal.syntax.Sentence.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.policyclaims.ArgumentRole;
import org.policyclaims.Triple;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.Phrase;
import org.policyclaims.internal.syntax.Sentence;

/** Writes the propositions of one sentence as triples. */
final class TripleBuilder {
  private final ParsedText text;
  private final Sentence sentence;
  private final Phrases phrases;

  TripleBuilder(ParsedText text, Sentence sentence, Phrases phrases) {
    this.text = text;
    this.sentence = sentence;
    this.phrases = phrases;
  }

  /** The triples; none where there is no subject. */
  List<Triple> build(ClauseReading reading) {
    Optional<Phrase> subject = reading.subject();
    if (subject.isEmpty()) {
      return List.of();
    }
    List<Part> parts = parts(reading);
    String relation = relation(reading);
    if (parts.isEmpty()) {
      return unary(reading, subject.get());
    }
    List<Triple> triples = new ArrayList<>();
    for (String second : conjuncts(parts.get(0).phrase())) {
      List<String> words = new ArrayList<>();
      words.add(words(subject.get()));
      words.add(second);
      for (Part part : parts.subList(1, parts.size())) {
        words.add((part.preposition() + " " + words(part.phrase())).trim());
      }
      triples.add(triple((relation + " " + parts.get(0).preposition()).trim(), words, reading));
    }
    return triples;
  }

  /** "Poltava, Ukraine": a place that names the larger one that it is in. */
  List<Triple> places(double confidence) {
    List<Triple> triples = new ArrayList<>();
    for (int larger = 1; larger < sentence.size(); larger++) {
      int place = sentence.head(larger);
      boolean inside =
          sentence.is(larger, "appos", "nmod:npmod", "nmod")
              && place < larger
              && sentence.name(place).equals("LOCATION")
              && sentence.name(larger).equals("LOCATION")
              && !sentence.has(larger, "case");
      if (inside) {
        List<String> arguments = List.of(words(phrases.of(place)), words(phrases.of(larger)));
        triples.add(new Triple(sentence.span().in(text.text()), confidence, "is in", arguments));
      }
    }
    return triples;
  }

  /** What is coordinated stands for as many facts. */
  private List<String> conjuncts(Phrase phrase) {
    int head = phrase.head();
    if (sentence.isVerb(head) || sentence.has(head, "cop")) {
      return List.of(words(phrase));
    }
    List<Phrase> conjuncts = phrases.conjuncts(head);
    if (conjuncts.size() == 1) {
      return List.of(words(phrase));
    }
    return conjuncts.stream()
        .filter(each -> each.from() >= phrase.from() && each.to() <= phrase.to())
        .map(this::words)
        .toList();
  }

  private List<Part> parts(ClauseReading reading) {
    Proposition proposition = reading.proposition();
    Optional<Phrase> subject = reading.subject();
    List<Part> parts = new ArrayList<>();
    List<Part> others = new ArrayList<>();
    Optional<Phrase> object =
        proposition.object().filter(phrase -> !subject.equals(Optional.of(phrase)));
    object.ifPresent(phrase -> parts.add(new Part(clauseMark(phrase), phrase)));
    if (reading.passive()) {
      proposition.actor().ifPresent(agent -> others.add(new Part("by", agent)));
    }
    List<Part> times = new ArrayList<>();
    for (PropositionArgument argument : proposition.arguments()) {
      if (!subject.equals(Optional.of(argument.phrase()))) {
        boolean time = argument.role().equals(Optional.of(ArgumentRole.TIME));
        (time ? times : others).add(new Part(argument.preposition().orElse(""), argument.phrase()));
      }
    }
    if (parts.isEmpty()) {
      List<Part> closest = others.isEmpty() ? times : others;
      moveClosestFirst(closest, proposition.predicate());
    }
    parts.addAll(others);
    parts.addAll(times);
    return withoutClauses(parts);
  }

  /** "Though the talks failed, they stayed": a clause set off by a comma is read by itself. */
  private List<Part> withoutClauses(List<Part> parts) {
    return IntStream.range(0, parts.size())
        .filter(i -> i == 0 || !isClauseByItself(parts.get(i).phrase()))
        .mapToObj(parts::get)
        .toList();
  }

  private boolean isClauseByItself(Phrase phrase) {
    int head = phrase.head();
    boolean setOff = sentence.isSetOff(head) || phrase.from() < sentence.head(head);
    return sentence.is(head, "advcl")
        && sentence.has(head, "nsubj", "nsubj:pass", "expl")
        && setOff;
  }

  /**
   * "The talks are difficult", "were well received", "failed quickly": the adjective, the
   * participle with its adverb or the adverb is the second argument.
   */
  private List<Triple> unary(ClauseReading reading, Phrase subject) {
    Proposition proposition = reading.proposition();
    int predicate = proposition.predicate();
    if (subject.head() == predicate) {
      return List.of(); // "There may be a plan" says nothing of the plan
    }
    int copula = sentence.child(predicate, "cop");
    boolean small = proposition.kind() == PropositionKind.SMALL_CLAUSE;
    boolean state = sentence.is(predicate, "xcomp") && !reading.passive();
    boolean adjective =
        !sentence.isVerb(predicate)
            || copula != NONE
            || state && isParticiple(predicate)
            || sentence.has(predicate, "aux:pass") && isAdverb(predicate - 1, predicate);
    if (!adjective && isAdverb(predicate + 1, predicate)) {
      String adverb = sentence.span(predicate + 1, sentence.right(predicate + 1)).in(text.text());
      return List.of(triple(relation(reading), List.of(words(subject), adverb), reading));
    }
    if (!adjective || !small && reading.words().length() < 2) {
      return List.of();
    }
    List<Integer> relation = new ArrayList<>();
    List<Integer> rest = new ArrayList<>();
    for (int token : reading.words().asList()) {
      (token == predicate
                  || sentence.head(token) == predicate
                      && sentence.is(token, "advmod")
                      && token > copula
                      && !sentence.clauses().isNegation(token)
              ? rest
              : relation)
          .add(token);
    }
    String words = small ? "is" : words(relation);
    return List.of(triple(words, List.of(words(subject), words(rest)), reading));
  }

  /** An adverb of the predicate that stands beside it: "well received", "failed quickly". */
  private boolean isAdverb(int token, int predicate) {
    return token >= 0
        && token < sentence.size()
        && sentence.is(token, "advmod")
        && sentence.head(token) == predicate
        && sentence.tag(token).startsWith("RB")
        && !sentence.clauses().isNegation(token);
  }

  /** "remains closed". */
  private boolean isParticiple(int predicate) {
    return sentence.tag(predicate).equals("VBN") && !sentence.has(predicate, "aux");
  }

  private void moveClosestFirst(List<Part> arguments, int predicate) {
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).phrase().from() > predicate) {
        arguments.add(0, arguments.remove(i));
        return;
      }
    }
  }

  private String clauseMark(Phrase object) {
    int before = object.from() - 1;
    return before >= 0 && sentence.is(before, "mark") && sentence.lower(before).equals("that")
        ? "that"
        : "";
  }

  private String relation(ClauseReading reading) {
    Proposition proposition = reading.proposition();
    return switch (proposition.kind()) {
      case APPOSITION, SMALL_CLAUSE -> "is";
      case VERBAL, COPULAR, NOMINAL -> words(reading.words().asList());
    };
  }

  private Triple triple(String relation, List<String> arguments, ClauseReading reading) {
    return new Triple(
        sentence.span().in(text.text()), reading.proposition().confidence(), relation, arguments);
  }

  private String words(Phrase phrase) {
    return text.span(phrase).in(text.text());
  }

  private String words(List<Integer> tokens) {
    StringBuilder words = new StringBuilder();
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i) != tokens.get(i - 1) + 1) {
        if (words.length() > 0) {
          words.append(' ');
        }
        words.append(sentence.span(tokens.get(from), tokens.get(i - 1)).in(text.text()));
        from = i;
      }
    }
    return words.toString();
  }

  private record Part(String preposition, Phrase phrase) {}
}
