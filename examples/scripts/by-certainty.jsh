// How certain is what the texts claim?
//
// Usage: by-certainty.jsh FOLDER
//
// Counts the claims by FactBank's values, as the author stands to them: CT certain, PR probable, PS
// possible; + it is so, - it is not; Uu the author does not say. Below each value stand its claims
// with the words that make it so.

String because(Claim claim) {
  Modality modality = claim.modality();
  List<String> words = new ArrayList<>();
  modality.cue().ifPresent(cue -> words.add(cue.text()));
  modality.markers().forEach(marker -> words.add(marker.text()));
  return words.isEmpty() ? "" : "  (" + String.join(", ", words) + ")";
}

void byCertainty(String folder) {
  Map<Factuality, List<Claim>> byCertainty =
      claims(folder)
          .map(found -> found.claim())
          .collect(
              Collectors.groupingBy(
                  claim -> claim.modality().factuality(), TreeMap::new, Collectors.toList()));
  byCertainty.forEach(
      (factuality, claims) -> {
        System.out.println(factuality.label() + "  " + claims.size());
        claims.forEach(claim -> System.out.println("     " + gist(claim) + because(claim)));
      });
}

byCertainty(arguments[0]);
