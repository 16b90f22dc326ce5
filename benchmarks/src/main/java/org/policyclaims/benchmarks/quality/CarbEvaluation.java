package org.policyclaims.benchmarks.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of one system on CaRB, under three ways of comparing. */
final class CarbEvaluation {
  private CarbEvaluation() {}

  /** Precision and recall by way of comparing, for all extractions and at the best threshold. */
  static Map<String, CarbScore> of(CarbCorpus corpus, List<OpenTuple> system) {
    Map<String, CarbScore> scores = new LinkedHashMap<>();
    add("all arguments in their places", CarbMatcher.ofPlaces(), corpus, system, scores);
    add("subject and the rest", CarbMatcher.ofSubjectAndRest(), corpus, system, scores);
    add("every part must share a word", CarbMatcher.strict(), corpus, system, scores);
    return scores;
  }

  private static void add(
      String name,
      CarbMatcher matcher,
      CarbCorpus corpus,
      List<OpenTuple> system,
      Map<String, CarbScore> into) {
    List<CarbScore> scores = matcher.scores(corpus.gold(), system);
    into.put(name + ", all", CarbMatcher.full(scores));
    into.put(name + ", best threshold", CarbMatcher.best(scores));
  }
}
