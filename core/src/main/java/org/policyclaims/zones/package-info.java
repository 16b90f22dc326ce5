/** The first room: headline, byline, body, boilerplate. */
package org.policyclaims.zones;
