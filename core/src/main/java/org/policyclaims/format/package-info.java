/** The last room: written forms of claims. */
package org.policyclaims.format;
