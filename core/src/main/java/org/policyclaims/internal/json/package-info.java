/**
 * A reader and a writer of JSON, so that no other library's version of {@code javax.json} or {@code
 * jakarta.json} on the class path matters (docs/decisions/0010-json.md).
 */
package org.policyclaims.internal.json;
