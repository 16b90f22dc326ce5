/**
 * The first room: cuts a text into headline, byline, body and boilerplate, and says where line
 * breaks end sentences. Its entry is {@link org.policyclaims.zones.ZoneReader}; the phrases that
 * mark boilerplate are in {@code boilerplate.tsv}.
 */
package org.policyclaims.zones;
