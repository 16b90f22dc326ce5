/** Repairs of trees: constructions that parsers are known to get wrong. */
package org.policyclaims.repair;
