/**
 * CoreNLP's tagger (Toutanova et al. 2003), dependency parser (Chen and Manning 2014) and
 * recogniser of names (Finkel, Grenager and Manning 2005), read from its models and computed to the
 * same answers, several times as fast.
 *
 * <p>{@link org.policyclaims.internal.corenlp.CoreNlpModels} is the door; it hands out a {@code
 * Tagger}, a {@code TransitionParser} and a {@code NameTagger}. Each has the weights from its file
 * ({@code TagModel}, {@code ParserModel}, {@code NameModel}) and what makes it fast: sums that are
 * kept for each word ({@code TagWord}, {@code NameWord}) or feature ({@code HiddenColumns}). Where
 * rounding could decide, {@code ReferenceScorer} computes as CoreNLP does. docs/models.md explains
 * it.
 *
 * <p>In: "Lukashenka left Minsk". Out: NNP VBD NNP, the tree, and PERSON, O, LOCATION.
 */
package org.policyclaims.internal.corenlp;
