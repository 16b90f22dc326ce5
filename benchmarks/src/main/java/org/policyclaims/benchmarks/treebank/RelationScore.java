package org.policyclaims.benchmarks.treebank;

/**
 * How often a relation was found, subtypes left aside.
 *
 * @param right words that have it in both trees, with the same head
 * @param found words that have it in the tree that is judged
 * @param wanted words that have it in the treebank
 */
public record RelationScore(int right, int found, int wanted) {}
