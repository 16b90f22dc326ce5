package org.policyclaims.compare;

/** Whether a claim tells what is, what should be, what is wanted, or only supposes it. */
enum Mood {
  ASSERTED,
  DUTY,
  WISH,
  SUPPOSED
}
