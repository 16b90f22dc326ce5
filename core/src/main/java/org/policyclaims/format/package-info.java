/**
 * Written forms of claims, the last room: {@link org.policyclaims.format.JsonLines} for programs,
 * {@link org.policyclaims.format.HtmlReport} for readers. Offsets in everything written out count
 * code points.
 */
package org.policyclaims.format;
