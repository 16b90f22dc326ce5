/**
 * A parser that scores all heads of a sentence at once: an encoder of word pieces (Devlin et al.
 * 2019) with biaffine heads (Dozat and Manning 2017), and the best tree over its scores.
 *
 * <p>{@link org.policyclaims.internal.parser.EncoderParser} is the door. In reading order: {@code
 * WordPieces} and {@code WordShape} make a {@code PiecedSentence}, an {@code Encoder} gives its
 * {@code ParseScores}, {@code TreeDecoder} the best tree, which is a {@code Parse}. The encoder in
 * plain Java is {@code WordEncoder}, on {@code Attention}, {@code Linear} and {@code
 * Normalization}, with {@code Weights} from a file; another is found on the class path as an {@code
 * EncoderProvider}, since it may need a native library.
 *
 * <p>In: "Minsk said so". Out: tags NNP VBD RB; heads 2 0 2; relations nsubj, root, advmod.
 */
package org.policyclaims.internal.parser;
