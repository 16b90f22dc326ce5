/**
 * Forms that people's tools read: tables for the terminal, JSON Lines, CSV, the HTML report, brat
 * standoff and Discourse Network Analyzer. Each is a {@link
 * org.policyclaims.examples.export.ClaimWriter}. Offsets in everything written out count code
 * points.
 */
package org.policyclaims.examples.export;
