package org.policyclaims.proposition;

import static org.policyclaims.syntax.Sentence.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policyclaims.Triple;
import org.policyclaims.syntax.ParsedText;
import org.policyclaims.syntax.Phrase;
import org.policyclaims.syntax.Sentence;

/** Writes the propositions of one sentence as triples. */
final class TripleBuilder {
  private final ParsedText text;
  private final Sentence sentence;

  TripleBuilder(ParsedText text, Sentence sentence) {
    this.text = text;
    this.sentence = sentence;
  }

  /** The triple; empty where there are not two arguments. */
  Optional<Triple> build(ClauseReading reading) {
    Proposition proposition = reading.proposition();
    List<Part> rest = new ArrayList<>();
    Optional<Phrase> subject = reading.subject();
    if (reading.passive()) {
      if (subject.isPresent()
          && proposition.object().isPresent()
          && !proposition.object().equals(subject)) {
        rest.add(new Part("", proposition.object().get()));
      }
      proposition.actor().ifPresent(agent -> rest.add(new Part("by", agent)));
    } else if (subject.isEmpty() && proposition.object().isPresent()) {
      subject = proposition.object();
    } else {
      proposition.object().ifPresent(object -> rest.add(new Part(clauseMark(object), object)));
    }
    boolean hasObject =
        !rest.isEmpty() && rest.get(0).preposition().isEmpty() && !reading.passive();
    List<Part> arguments = new ArrayList<>();
    for (PropositionArgument argument : proposition.arguments()) {
      if (!subject.equals(Optional.of(argument.phrase()))) {
        arguments.add(new Part(argument.preposition().orElse(""), argument.phrase()));
      }
    }
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    if (!hasObject) {
      arguments.addAll(0, rest);
      rest.clear();
      moveClosestFirst(arguments, proposition.predicate());
    }
    rest.addAll(arguments);
    String relation = relation(reading);
    if (rest.isEmpty()) {
      return adjective(reading, subject.get());
    }
    List<String> words = new ArrayList<>();
    words.add(words(subject.get()));
    Part second = rest.get(0);
    words.add(words(second.phrase()));
    for (Part part : rest.subList(1, rest.size())) {
      words.add((part.preposition() + " " + words(part.phrase())).trim());
    }
    return Optional.of(triple((relation + " " + second.preposition()).trim(), words));
  }

  /** "The talks are difficult": the adjective is the second argument. */
  private Optional<Triple> adjective(ClauseReading reading, Phrase subject) {
    Proposition proposition = reading.proposition();
    int predicate = proposition.predicate();
    int copula = sentence.child(predicate, "cop");
    boolean small = proposition.kind() == PropositionKind.SMALL_CLAUSE;
    if (sentence.isVerb(predicate) && copula == NONE || !small && reading.words().length() < 2) {
      return Optional.empty();
    }
    List<Integer> relation = new ArrayList<>(reading.words().asList());
    relation.removeIf(token -> token == predicate);
    String words = small ? "is" : words(relation);
    return Optional.of(
        triple(
            words,
            List.of(
                words(subject),
                words(new Phrase(sentence.index(), predicate, predicate, predicate)))));
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

  private Triple triple(String relation, List<String> arguments) {
    return new Triple(sentence.span().in(text.text()), 0.5, relation, arguments);
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
