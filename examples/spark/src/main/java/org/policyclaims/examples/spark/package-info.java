/**
 * Reads texts on many machines with Apache Spark: a folder or a table of texts in, a table of
 * claims out. Begin at {@link org.policyclaims.examples.spark.ClaimsJob}.
 */
package org.policyclaims.examples.spark;
