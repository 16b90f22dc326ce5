/**
 * Treebanks in CoNLL-U: reading them, turning them into the convention of the library's rules, and
 * scoring trees against them.
 */
package org.policyclaims.benchmarks.treebank;
