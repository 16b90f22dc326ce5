/**
 * The room between actor and claim: which political event a proposition tells of, in the terms of
 * event data.
 */
package org.policyclaims.internal.event;
