/**
 * CoreNLP's tagger, dependency parser (Chen and Manning 2014) and name recogniser, read from its
 * models and computed as CoreNLP does, several times as fast.
 */
package org.policyclaims.corenlp;
