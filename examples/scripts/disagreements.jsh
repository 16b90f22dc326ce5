// Which statements of one speaker disagree with each other?
//
// Usage: disagreements.jsh FOLDER SPEAKER
//
// Two statements disagree where both are about the same actor, action and object, and the speaker
// holds the one to be so and the other not to be so. SPEAKER may be a part of the name.

/** Whether the speaker holds a claim to be so (1) or not to be so (-1), or leaves it open (0). */
int held(Claim claim) {
  return switch (claim.modality().speakerFactuality()) {
    case CERTAIN_POSITIVE, PROBABLE_POSITIVE, POSSIBLE_POSITIVE -> 1;
    case CERTAIN_NEGATIVE, PROBABLE_NEGATIVE, POSSIBLE_NEGATIVE -> -1;
    case UNKNOWN -> 0;
  };
}

/** A name, or the head of a phrase, so that "the harbour" and "The new harbour" are one thing. */
String thing(Optional<Participant> participant) {
  return participant
      .map(someone -> someone.canonical().orElse(someone.head()).toLowerCase(Locale.ROOT))
      .orElse("–");
}

String topic(Claim claim) {
  return String.join(
      " · ", thing(claim.actor()), claim.action().lemma(), thing(claim.object()));
}

void disagreements(String folder, String speaker) {
  Map<String, List<Found>> byTopic =
      claims(folder)
          .filter(found -> named(found.claim().speaker(), speaker))
          .filter(found -> held(found.claim()) != 0)
          .collect(
              Collectors.groupingBy(
                  found -> topic(found.claim()), LinkedHashMap::new, Collectors.toList()));
  byTopic.forEach(
      (topic, founds) -> {
        if (founds.stream().map(found -> held(found.claim())).distinct().count() == 2) {
          System.out.println(topic);
          founds.forEach(
              found ->
                  System.out.printf(
                      "  %s %s%n", held(found.claim()) > 0 ? "yes" : "no ", line(found)));
        }
      });
}

String line(Found found) {
  return "%s  %s  \"%s\""
      .formatted(
          found.document().source().id(),
          found.claim().modality().stance(),
          found.claim().text());
}

disagreements(arguments[0], arguments[1]);
