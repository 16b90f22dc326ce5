package org.policyclaims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policyclaims.format.JsonLines;

/** What holds of every document, whatever its text. */
final class Soundness {
  private final ClaimDocument document;
  private final String text;

  private Soundness(ClaimDocument document) {
    this.document = document;
    this.text = document.source().text();
  }

  /** Fails where something that holds of every document does not hold of this one. */
  static void check(ClaimDocument document) {
    Soundness soundness = new Soundness(document);
    soundness.sentences();
    document.authors().forEach(soundness::participant);
    document.claims().forEach(soundness::claim);
    document.attributions().forEach(soundness::attribution);
    assertThat(document.claims()).extracting(Claim::id).doesNotHaveDuplicates();
    document.diagnostics().forEach(one -> one.span().ifPresent(soundness::span));
    Stream.of(
            JsonLines.claims(document),
            JsonLines.attributions(document),
            JsonLines.diagnostics(document))
        .flatMap(lines -> lines)
        .forEach(line -> assertThat(line.chars()).noneMatch(Character::isISOControl));
  }

  private void sentences() {
    int end = 0;
    for (Span sentence : document.sentences()) {
      assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
      assertThat(sentence.in(text)).isNotBlank();
      end = sentence.end();
    }
  }

  private void claim(Claim claim) {
    says(claim.span(), claim.text());
    says(claim.action().span(), claim.action().text());
    claim.speaker().ifPresent(this::participant);
    claim.actor().ifPresent(this::participant);
    claim.object().ifPresent(this::participant);
    claim.arguments().forEach(argument -> participant(argument.participant()));
    date(claim.eventDate());
    date(claim.date());
    claim.modality().markers().forEach(marker -> says(marker.span(), marker.text()));
    claim.modality().cue().ifPresent(this::cue);
    claim.attribution().forEach(this::attribution);
    staysInItsPlace(claim);
  }

  /**
   * A claim lies in its sentence; what its sayings bring may lie in theirs, and what a list item
   * shares with the others, in the line above the list.
   */
  private void staysInItsPlace(Claim claim) {
    Span own = document.sentences().get(claim.sentence());
    assertThat(own.contains(claim.span()) || isAbove(own, claim.span()))
        .as("%s leaves its sentence", claim)
        .isTrue();
    assertThat(claim.span().contains(claim.action().span())).isTrue();
    List<Span> parts = new ArrayList<>();
    claim.object().ifPresent(object -> parts.add(object.span()));
    claim.arguments().forEach(argument -> parts.add(argument.participant().span()));
    claim.modality().markers().forEach(marker -> parts.add(marker.span()));
    List<Span> places = new ArrayList<>(List.of(own));
    for (Attribution attribution : claim.attribution()) {
      Stream.of(
              attribution.cue().map(Cue::span).stream(),
              attribution.speaker().map(Participant::span).stream(),
              attribution.content().stream())
          .flatMap(spans -> spans)
          .forEach(span -> places.add(sentenceOf(span)));
    }
    for (Span part : parts) {
      assertThat(places)
          .as("%s of %s", part, claim)
          .anyMatch(place -> place.contains(part) || isAbove(own, part));
    }
    for (Attribution attribution : claim.attribution()) {
      assertThat(attribution.content().isEmpty() && attribution.cue().isEmpty()).isFalse();
    }
  }

  /** Whether it stands in the opening line of a list, which is of its first item's sentence. */
  private boolean isAbove(Span sentence, Span span) {
    int first = sentenceOf(span).start();
    String gap = first < sentence.start() ? text.substring(span.end(), sentence.start()) : "";
    return gap.chars().anyMatch(mark -> ":,—–-".indexOf(mark) >= 0);
  }

  private Span sentenceOf(Span span) {
    return document.sentences().stream()
        .filter(sentence -> sentence.contains(span))
        .findFirst()
        .orElse(span);
  }

  private void attribution(Attribution attribution) {
    attribution.speaker().ifPresent(this::participant);
    attribution.cue().ifPresent(this::cue);
    attribution.content().forEach(span -> assertThat(span.in(text)).isNotBlank());
    date(attribution.saidOn());
  }

  private void cue(Cue cue) {
    says(cue.span(), cue.text());
    cue.parts().forEach(part -> assertThat(cue.span().contains(part)).isTrue());
  }

  private void participant(Participant participant) {
    says(participant.span(), participant.text());
    assertThat(participant.text()).contains(participant.head());
  }

  private void date(Optional<ClaimDate> date) {
    date.ifPresent(value -> says(value.span(), value.text()));
  }

  private void says(Span span, String words) {
    assertThat(span.in(text)).isEqualTo(words).isNotEmpty();
  }

  private void span(Span span) {
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
  }
}
