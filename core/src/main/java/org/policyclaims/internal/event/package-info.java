/**
 * The eighth room: which political event a proposition tells of, in the terms of event data
 * (PLOVER, list of 2021).
 *
 * <p>{@link org.policyclaims.internal.event.EventReader} is the door. In reading order: {@code
 * ActFinder} finds the act of a {@code Clause} by {@code Verbs}, {@code Nouns} and {@code
 * AttitudeWords}, {@code PartyReader} tells with {@code Polities} of which state and part of
 * society somebody is, {@code Recipients} to whom it is done, {@code Attitude} what a threat,
 * demand or refusal makes of the {@code Act} in a {@code Draft}, {@code Plausibility} whether it is
 * a political event at all, {@code Contexts} what it is about.
 *
 * <p>In: "Russia threatened to cut gas to Poland." Out: THREATEN, relations, THREATENED, from RUS
 * to POL; nothing was cut.
 */
package org.policyclaims.internal.event;
