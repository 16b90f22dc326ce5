/** The columns of a sentence while it is being read, and who fills them in. */
package org.policyclaims.tokens;
