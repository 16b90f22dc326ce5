/** The sixth room: time expressions anchored to the document date and bound to event or saying. */
package org.policyclaims.time;
