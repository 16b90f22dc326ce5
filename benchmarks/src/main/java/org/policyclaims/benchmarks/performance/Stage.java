package org.policyclaims.benchmarks.performance;

import com.google.common.collect.ImmutableList;

/** Where time goes: a stage of reading and the classes that belong to it; the first one counts. */
enum Stage {
  TOKENS("tokens and sentences", false, "edu.stanford.nlp.process.PTB"),
  TAGS("tags", false, "edu.stanford.nlp.tagger.", "org.policyclaims.internal.corenlp.Tag"),
  LEMMAS(
      "lemmas", false, "edu.stanford.nlp.process.Morph", "org.policyclaims.internal.syntax.Lemmas"),
  PARSER(
      "dependencies",
      false,
      "org.policyclaims.internal.parser.",
      "org.policyclaims.accurate.",
      "org.policyclaims.internal.corenlp.TransitionParser",
      "org.policyclaims.internal.corenlp.TransitionScorer",
      "org.policyclaims.internal.corenlp.Parser",
      "org.policyclaims.internal.corenlp.HiddenColumns",
      "org.policyclaims.internal.corenlp.ReferenceScorer"),
  NAMES(
      "names",
      false,
      "edu.stanford.nlp.ie.",
      "edu.stanford.nlp.sequences.",
      "org.policyclaims.internal.corenlp.Name"),
  TIMES(
      "time expressions (SUTime)",
      false,
      "edu.stanford.nlp.time.",
      "edu.stanford.nlp.ling.tokensregex.",
      "org.policyclaims.internal.time.SuTime"),
  ZONES("zones", true, "org.policyclaims.internal.zones."),
  ATTRIBUTION("attribution", true, "org.policyclaims.internal.attribution."),
  PROPOSITION("propositions", true, "org.policyclaims.internal.proposition."),
  MODALITY("modality", true, "org.policyclaims.internal.modality."),
  TIME("dates", true, "org.policyclaims.internal.time."),
  ACTOR("actors", true, "org.policyclaims.internal.actor."),
  OTHER_SYNTAX(
      "other syntax",
      false,
      "org.policyclaims.internal.syntax.",
      "org.policyclaims.internal.tokens."),
  CLAIM("claims", true, "org.policyclaims.");

  private final String label;
  private final boolean own;
  private final ImmutableList<String> prefixes;

  Stage(String label, boolean own, String... prefixes) {
    this.label = label;
    this.own = own;
    this.prefixes = ImmutableList.copyOf(prefixes);
  }

  /** What it does, in a word or two. */
  String label() {
    return label;
  }

  /** Whether it is the library's, rather than what CoreNLP's annotators do too. */
  boolean isOwn() {
    return own;
  }

  boolean has(String className) {
    return prefixes.stream().anyMatch(className::startsWith);
  }
}
