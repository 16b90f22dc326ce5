/** The eighth room: puts what the rooms before it found together into claims. */
package org.policyclaims.claim;
