package org.policyclaims.internal.modality;

/** The form of the clause that a predicate embeds. */
enum EmbeddedForm {
  /** A finite clause: "said that Moscow left". */
  SENTENCE,
  /** An infinitive with a shared subject: "managed to leave". */
  INFINITIVE,
  /** An infinitive or small clause whose subject is the object: "forced Minsk to leave". */
  OBJECT,
  /** A gerund, bare or after a preposition: "denied leaving", "accused Minsk of leaving". */
  GERUND,
  /** A gerund after "from" whose subject is the object: "prevented Minsk from leaving". */
  FROM
}
