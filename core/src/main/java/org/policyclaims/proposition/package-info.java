/** The fourth room: actor, action, object and arguments of each clause. */
package org.policyclaims.proposition;
