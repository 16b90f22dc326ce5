/**
 * Claims over many texts, without models: {@link org.policyclaims.compare.Comparison} says whether
 * two claims say the same or contradict each other, {@link org.policyclaims.compare.Positions} who
 * holds what, since when and against whom. It stands beside the rooms that read a text, and looks
 * at nothing but the claims: those read back from a file do as well.
 */
package org.policyclaims.compare;
