/**
 * The fifth room: time expressions (TIMEX3 of TimeML), the days they stand for, and which saying or
 * event they date.
 *
 * <p>{@link org.policyclaims.internal.time.TimeReader} is the door. In reading order: {@code Kinds}
 * tells what each word contributes, {@code SimpleDates}, {@code RelativeDates} and {@code Years}
 * read the common forms and {@code SuTime} the rest, {@code TimexSite} and {@code AttachedTimex}
 * tell what an expression hangs on, {@code TimexAnchoring} puts it on the calendar by the
 * document's day, the saying's day and the tense, {@code CalendarValues} gives first and last day,
 * {@code DocumentRelation} says before or after.
 *
 * <p>In, of 7 May 2018: "Last week Lukashenka said so." Out: 2018-W18, 30 April to 6 May, of the
 * saying.
 */
package org.policyclaims.internal.time;
