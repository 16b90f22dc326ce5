// What does one actor say and do, and what is done to it, through a folder of texts?
//
// Usage: one-actor.jsh FOLDER ACTOR
//
// In the order of time. ACTOR may be a part of the name.

String roles(Claim claim, String actor) {
  List<String> roles = new ArrayList<>();
  if (named(claim.speaker(), actor)) {
    roles.add("says");
  }
  if (named(claim.actor(), actor)) {
    roles.add("does");
  }
  if (named(claim.object(), actor)) {
    roles.add("undergoes");
  }
  return String.join(", ", roles);
}

void oneActor(String folder, String actor) {
  claims(folder)
      .filter(found -> !roles(found.claim(), actor).isEmpty())
      .sorted(Comparator.comparing(found -> found.day().orElse(LocalDate.MAX)))
      .forEach(
          found -> {
            System.out.printf("%-12s  ", roles(found.claim(), actor));
            print(found);
          });
}

oneActor(arguments[0], arguments[1]);
