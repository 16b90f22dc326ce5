/**
 * Written forms of claims, the last room: {@link org.policyclaims.format.JsonLines}. Offsets in
 * everything written out count code points.
 */
package org.policyclaims.format;
