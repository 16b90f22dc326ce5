/** The third room: cue, source and content; direct, indirect and mixed quotation, nested. */
package org.policyclaims.attribution;
