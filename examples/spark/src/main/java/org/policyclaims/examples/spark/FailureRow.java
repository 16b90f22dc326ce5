package org.policyclaims.examples.spark;

/**
 * A text that could not be read.
 *
 * @param document the text's name; null if it has none
 * @param error why
 */
public record FailureRow(String document, String error) {}
