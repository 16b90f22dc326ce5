/**
 * The seventh room: who is meant by names, pronouns, descriptions and places that stand for
 * governments.
 */
package org.policyclaims.actor;
