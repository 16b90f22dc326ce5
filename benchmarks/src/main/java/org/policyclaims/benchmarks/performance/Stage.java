package org.policyclaims.benchmarks.performance;

import com.google.common.collect.ImmutableList;

/** Where time goes: a stage of reading and the classes that belong to it; the first one counts. */
enum Stage {
  TOKENS("tokens and sentences", false, "edu.stanford.nlp.process.PTB"),
  TAGS("tags", false, "edu.stanford.nlp.tagger.", "org.policyclaims.corenlp.Tag"),
  LEMMAS("lemmas", false, "edu.stanford.nlp.process.Morph", "org.policyclaims.syntax.Lemmas"),
  PARSER(
      "dependencies",
      false,
      "org.policyclaims.parser.",
      "org.policyclaims.corenlp.TransitionParser",
      "org.policyclaims.corenlp.TransitionScorer",
      "org.policyclaims.corenlp.Parser",
      "org.policyclaims.corenlp.HiddenColumns",
      "org.policyclaims.corenlp.ReferenceScorer"),
  NAMES(
      "names",
      false,
      "edu.stanford.nlp.ie.",
      "edu.stanford.nlp.sequences.",
      "org.policyclaims.corenlp.Name"),
  TIMES(
      "time expressions (SUTime)",
      false,
      "edu.stanford.nlp.time.",
      "edu.stanford.nlp.ling.tokensregex.",
      "org.policyclaims.time.SuTime"),
  ZONES("zones", true, "org.policyclaims.zones."),
  ATTRIBUTION("attribution", true, "org.policyclaims.attribution."),
  PROPOSITION("propositions", true, "org.policyclaims.proposition."),
  MODALITY("modality", true, "org.policyclaims.modality."),
  TIME("dates", true, "org.policyclaims.time."),
  ACTOR("actors", true, "org.policyclaims.actor."),
  OTHER_SYNTAX("other syntax", false, "org.policyclaims.syntax.", "org.policyclaims.tokens."),
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
