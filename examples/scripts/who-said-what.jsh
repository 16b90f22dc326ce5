// Who said what in which month?
//
// Usage: who-said-what.jsh FOLDER [MONTH]
//
// FOLDER holds texts as .txt files; a name that begins with a day (2018-05-07-minsk.txt) dates the
// text. MONTH, such as 2018-05, leaves out all others.

void whoSaidWhat(String folder, String month) {
  Map<String, Map<String, List<Found>>> byMonth =
      claims(folder)
          .filter(found -> !found.claim().attribution().isEmpty())
          .filter(found -> month.isEmpty() || found.month().equals(month))
          .collect(
              Collectors.groupingBy(
                  found -> found.month(),
                  TreeMap::new,
                  Collectors.groupingBy(
                      found -> name(found.claim().speaker()),
                      TreeMap::new,
                      Collectors.toList())));
  byMonth.forEach(
      (each, bySpeaker) -> {
        System.out.println(each);
        bySpeaker.forEach((speaker, founds) -> founds.forEach(found -> print(found)));
      });
}

whoSaidWhat(arguments[0], argument(1, ""));
