package org.policyclaims.internal.modality;

/** The part of speech of a predicate in the table of signatures. */
enum Part {
  VERB,
  ADJECTIVE,
  NOUN
}
