package org.policyclaims.compare;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.policyclaims.Argument;
import org.policyclaims.Claim;
import org.policyclaims.Participant;

/**
 * What is claimed, brought to one form: "make no promise" and "not promise anything" are one.
 *
 * @param subject who does it; empty where nobody is named
 * @param senses what the action comes to with its object, the likeliest first; at least one
 * @param object what it is done to; empty where there is none
 * @param parts further participants by preposition
 * @param standing in which way it is put
 * @param told whether words and names tell what it is about; not so for "it did that"
 */
record Content(
    Optional<Thing> subject,
    List<Sense> senses,
    Optional<Thing> object,
    ImmutableMap<String, String> parts,
    Standing standing,
    boolean told) {

  private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();
  private static final String INFINITIVE = " to ";
  private static final Words WORDS = new Words();
  private static final Things THINGS = new Things(WORDS);
  private static final Actions ACTIONS = new Actions();

  static Content of(Claim claim) {
    Form form = Form.of(claim).withoutEmbedding();
    return new Content(
        claim.actor().flatMap(THINGS::of),
        form.senses(),
        form.object,
        form.parts,
        form.standing,
        isTold(claim, form));
  }

  private static boolean isTold(Claim claim, Form form) {
    boolean resolved =
        Stream.of(claim.actor(), claim.object())
            .flatMap(Optional::stream)
            .noneMatch(THINGS::isUnresolved);
    boolean about =
        form.object.isPresent()
            ? !form.object.equals(claim.actor().flatMap(THINGS::of))
            : claim.actor().isPresent();
    return resolved && about && !WORDS.isStandIn(form.action);
  }

  /** The likeliest sense. */
  Sense sense() {
    return senses.get(0);
  }

  /** On which side of the positive the claim stands. */
  Side side(Sense sense) {
    return standing.affirmed() ? sense.side() : sense.side().other();
  }

  /** Action, object and what comes with them, while they are being brought to one form. */
  private record Form(
      String action,
      Optional<Thing> object,
      ImmutableMap<String, String> parts,
      Standing standing,
      List<Sense> known) {

    static Form of(Claim claim) {
      Form form =
          new Form(
              claim.action().lemma(),
              object(claim),
              parts(claim.arguments()),
              Standing.of(claim),
              List.of());
      return form.withObjectOf(claim.arguments());
    }

    /** In "the minister, Jan Holt", both name one man, and the words tell what he is. */
    private static Optional<Thing> object(Claim claim) {
      Optional<Thing> object = claim.object().flatMap(THINGS::of);
      if (object.isEmpty() || !object.equals(claim.actor().flatMap(THINGS::of))) {
        return object;
      }
      boolean name = claim.object().orElseThrow().text().equals(object.get().head());
      return (name ? claim.actor() : claim.object()).map(THINGS::phrase);
    }

    private static ImmutableMap<String, String> parts(List<Argument> arguments) {
      Map<String, String> parts = new LinkedHashMap<>();
      for (Argument argument : arguments) {
        argument
            .preposition()
            .flatMap(WORDS::preposition)
            .ifPresent(
                preposition ->
                    THINGS
                        .of(argument.participant())
                        .ifPresent(thing -> parts.putIfAbsent(preposition, thing.text())));
      }
      return ImmutableMap.copyOf(parts);
    }

    /** The senses, and what the object is in them. */
    private Form withObjectOf(List<Argument> arguments) {
      Form whole = split();
      return whole
          .asLightVerb()
          .or(() -> whole.withGovernedObject(arguments))
          .orElseGet(() -> whole.with(ACTIONS.senses(whole.action, whole.object.map(Thing::head))));
    }

    private Form with(List<Sense> senses) {
      return new Form(action, object, parts, standing, senses);
    }

    /** "make a promise": verb and noun are the action. */
    private Optional<Form> asLightVerb() {
      if (object.isEmpty()) {
        return Optional.empty();
      }
      Thing noun = object.get();
      String joint = action + " " + noun.head();
      List<Sense> senses = ACTIONS.senses(joint, Optional.empty());
      ImmutableMap<String, String> all =
          ImmutableMap.<String, String>builder()
              .putAll(parts)
              .putAll(noun.parts())
              .buildKeepingLast();
      return senses.isEmpty()
          ? Optional.empty()
          : Optional.of(new Form(joint, Optional.empty(), all, standing, senses));
    }

    /** "be against the base": the preposition is part of the action. */
    private Optional<Form> withGovernedObject(List<Argument> arguments) {
      if (object.isPresent() || arguments.isEmpty()) {
        return Optional.empty();
      }
      Argument first = arguments.get(0);
      Optional<Thing> governed = THINGS.of(first.participant());
      String joint = action + " " + first.preposition().orElse("");
      List<Sense> senses = ACTIONS.senses(joint, governed.map(Thing::head));
      return governed.isEmpty() || senses.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Form(
                  joint,
                  governed,
                  parts(arguments.subList(1, arguments.size())),
                  standing,
                  senses));
    }

    /** "impose sanctions on" Iran: the noun is the object, and Iran what it is on. */
    private Form split() {
      List<String> words = BLANK.splitToList(action);
      int last = words.size() - 1;
      boolean split =
          last == 2
              && object.isPresent()
              && ACTIONS.isPair(words.get(0), WORDS.singular(words.get(1)))
              && ACTIONS.senses(action, object.map(Thing::head)).isEmpty()
              && WORDS.preposition(words.get(last)).isPresent();
      if (!split) {
        return this;
      }
      String noun = WORDS.singular(words.get(1));
      String preposition = WORDS.preposition(words.get(last)).orElseThrow();
      Thing thing =
          new Thing(
              noun, ImmutableSet.of(), ImmutableMap.of(preposition, object.orElseThrow().text()));
      return new Form(words.get(0), Optional.of(thing), parts, standing, known);
    }

    /** "refuse to sign" is not signing, "seek to join" is wanting to. */
    Form withoutEmbedding() {
      int to = action.indexOf(INFINITIVE);
      if (!known.isEmpty() || to < 0) {
        return this;
      }
      Optional<Actions.Embedding> embedding = ACTIONS.embedding(action.substring(0, to));
      if (embedding.isEmpty()) {
        return this;
      }
      Optional<Boolean> holds = embedding.get().holds(standing.affirmed());
      Standing inner = holds.map(standing::withAffirmed).orElseGet(standing::wanted);
      String rest = action.substring(to + INFINITIVE.length());
      return new Form(rest, object, parts, inner, ACTIONS.senses(rest, object.map(Thing::head)))
          .withoutEmbedding();
    }

    List<Sense> senses() {
      return known.isEmpty() ? List.of(Sense.own(action)) : known;
    }
  }

  /** Whom a participant stands for. */
  static Optional<Thing> thing(Participant participant) {
    return THINGS.of(participant);
  }
}
