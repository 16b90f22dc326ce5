/**
 * The seventh room: how certain a proposition is to the author and to its speaker, in FactBank's
 * seven values (Saurí and Pustejovsky 2009), and by which words.
 *
 * <p>{@link org.policyclaims.internal.modality.ModalityReader} is the door. {@code
 * FactualityComposer} goes down from the root to the predicate and composes what {@code Signatures}
 * say of each step (Nairn, Condoravdi and Karttunen 2006); {@code ClauseModalityReader} reads
 * negation, modals and hedges of the clause itself, {@code Conditions} and {@code Questions} what
 * asserts nothing, {@code Judgements} what the text itself calls true or false. It runs for each
 * proposition when a claim is put together.
 *
 * <p>In: "Minsk denied that it might sell the port." Out: "might sell" is Uu to the author and PS-
 * to Minsk, with the marker "might".
 */
package org.policyclaims.internal.modality;
