package org.policyclaims.time;

import java.util.List;
import java.util.Optional;
import org.policyclaims.ClaimDate;
import org.policyclaims.attribution.Frame;
import org.policyclaims.proposition.Proposition;
import org.policyclaims.syntax.ParsedText;

/** The time expressions of one text and what each of them dates. Immutable and thread-safe. */
public final class Times {
  private final ParsedText text;
  private final List<TimeExpression> expressions;

  Times(ParsedText text, List<TimeExpression> expressions) {
    this.text = text;
    this.expressions = List.copyOf(expressions);
  }

  /** All expressions, in text order. */
  public List<TimeExpression> expressions() {
    return expressions;
  }

  /** When what the proposition claims happens. */
  public Optional<ClaimDate> eventDate(Proposition proposition, List<Frame> around) {
    return Optional.empty();
  }

  /** When the saying took place. */
  public Optional<ClaimDate> saidOn(Frame frame) {
    return Optional.empty();
  }
}
