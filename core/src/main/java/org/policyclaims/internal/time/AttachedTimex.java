package org.policyclaims.internal.time;

/**
 * An expression with what it hangs on.
 *
 * @param expression the expression
 * @param site what it hangs on
 */
record AttachedTimex(TimeExpression expression, TimexSite site) {
  int sentence() {
    return expression.phrase().sentence();
  }

  int head() {
    return expression.phrase().head();
  }
}
