package org.policyclaims.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.policyclaims.Action;
import org.policyclaims.Argument;
import org.policyclaims.Attribution;
import org.policyclaims.Claim;
import org.policyclaims.ClaimDate;
import org.policyclaims.ClaimDocument;
import org.policyclaims.Construction;
import org.policyclaims.Cue;
import org.policyclaims.DateType;
import org.policyclaims.EntityType;
import org.policyclaims.Factuality;
import org.policyclaims.Force;
import org.policyclaims.Location;
import org.policyclaims.Marker;
import org.policyclaims.Modality;
import org.policyclaims.Participant;
import org.policyclaims.Polarity;
import org.policyclaims.PolicyText;
import org.policyclaims.Quotation;
import org.policyclaims.ReportingConstruction;
import org.policyclaims.Span;
import org.policyclaims.Stance;
import org.policyclaims.Voice;

/** A document that tries to run a script from every field that holds a text. */
final class HostileDocument {
  /** What a script of the document would do if it ran: leave this attribute on the page. */
  static final String TRACE = "data-owned";

  static final String RUN = "document.documentElement.setAttribute('" + TRACE + "','1')";

  static final List<String> PAYLOADS =
      List.of(
          "<script>" + RUN + "</script>",
          "</script><script>" + RUN + "</script>",
          "</style><script>" + RUN + "</script>",
          "</title><script>" + RUN + "</script>",
          "</textarea></select></option><script>" + RUN + "</script>",
          "<img src=x onerror=\"" + RUN + "\">",
          "<svg/onload=\"" + RUN + "\">",
          "<details open ontoggle=\"" + RUN + "\">",
          "\" onfocus=\"" + RUN + "\" autofocus tabindex=\"0\" x=\"",
          "' onmouseover='" + RUN + "' x='",
          "javascript:" + RUN,
          "<a href=\"javascript:" + RUN + "\">here</a>",
          "<meta http-equiv=\"refresh\" content=\"0;url=javascript:" + RUN + "\">",
          "<iframe srcdoc=\"<script>parent." + RUN + "</script>\"></iframe>",
          "<base href=\"https://example.org/\">",
          "<!-- --!><script>" + RUN + "</script>",
          "<![CDATA[<script>" + RUN + "</script>]]>",
          "&lt;script&gt;" + RUN + "&lt;/script&gt;",
          "&#60;script&#62;" + RUN,
          "line\u2028" + RUN + "\u2029paragraph",
          "\u202Egnorw\u202C \u2066isolated\u2069 \u0000null \u001Bescape \uD800 half \uFFFE none",
          "`${" + RUN + "}`");

  private HostileDocument() {}

  static ClaimDocument of(String payload) {
    String text = payload + "\n" + payload + " said that " + payload + ".";
    int second = payload.length() + 1;
    Span whole = new Span(0, text.length());
    Span span = new Span(second, second + payload.length());
    Participant participant =
        new Participant(
            payload,
            span,
            payload,
            Optional.of(payload + " "),
            Optional.of(EntityType.PERSON),
            Optional.of(payload),
            Optional.empty(),
            List.of());
    Cue cue = new Cue(payload, span, List.of(span), payload + "!");
    LocalDate day = LocalDate.of(2018, 5, 7);
    ClaimDate date =
        new ClaimDate(payload, span, payload, DateType.DATE, Optional.of(day), Optional.of(day));
    Attribution attribution =
        new Attribution(
            Optional.of(participant),
            Optional.of(cue),
            Stance.SAY,
            Quotation.DIRECT,
            true,
            Optional.of(date),
            List.of(whole),
            ReportingConstruction.QUOTATION);
    Claim claim =
        new Claim(
            payload,
            0,
            text,
            whole,
            Optional.of(participant),
            Optional.of(participant),
            new Action(payload, new Span(0, payload.length()), payload, Voice.PASSIVE),
            Optional.of(participant),
            List.of(new Argument(Optional.of(payload), Optional.empty(), participant)),
            Optional.of(date),
            Optional.empty(),
            List.of(attribution, attribution),
            new Modality(
                Stance.SAY,
                Optional.of(cue),
                Factuality.UNKNOWN,
                Factuality.CERTAIN_POSITIVE,
                Polarity.NEGATIVE,
                List.of(new Marker(payload, span, Force.EPISTEMIC))),
            Construction.NOMINAL,
            0.5,
            Location.FIRST,
            Optional.empty());
    return new ClaimDocument(
        PolicyText.of(text).withId(payload),
        List.of(participant),
        Optional.of(day),
        List.of(whole),
        List.of(claim),
        List.of(attribution),
        List.of(),
        Optional.empty());
  }

  static List<ClaimDocument> all() {
    return PAYLOADS.stream().map(HostileDocument::of).toList();
  }
}
