/**
 * The figures that the documents show: measured, kept in one file, and put into each document from
 * there, so that no two of them disagree.
 */
package org.policyclaims.benchmarks.figures;
