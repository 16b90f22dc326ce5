package org.policyclaims.benchmarks.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyclaims.Attribution;
import org.policyclaims.Cue;
import org.policyclaims.Participant;
import org.policyclaims.Profile;
import org.policyclaims.Span;
import org.policyclaims.internal.actor.ActorReader;
import org.policyclaims.internal.actor.Actors;
import org.policyclaims.internal.attribution.AttributionReader;
import org.policyclaims.internal.attribution.Attributions;
import org.policyclaims.internal.claim.ClaimAssembler;
import org.policyclaims.internal.claim.Weighed;
import org.policyclaims.internal.event.EventReader;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.modality.ModalityReader;
import org.policyclaims.internal.proposition.Proposition;
import org.policyclaims.internal.proposition.PropositionKind;
import org.policyclaims.internal.proposition.PropositionReader;
import org.policyclaims.internal.resource.ModelFiles;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.SyntaxReader;
import org.policyclaims.internal.time.TimeReader;
import org.policyclaims.internal.zones.ZoneReader;

/** Reads texts as the library does, and keeps what the confidence of a claim is estimated from. */
final class EvidenceReader {
  private final ZoneReader zones = new ZoneReader();
  private final SyntaxReader syntax;
  private final AttributionReader attribution = new AttributionReader(Knowledge.none());
  private final PropositionReader proposition = new PropositionReader(Knowledge.none());
  private final ModalityReader modality = new ModalityReader(Knowledge.none());
  private final TimeReader time = new TimeReader();
  private final ActorReader actor = new ActorReader(Optional.empty());

  EvidenceReader(Profile profile) {
    this.syntax = SyntaxReader.load(ModelFiles.bundle(), profile);
  }

  /**
   * What the rooms make of a text.
   *
   * @param claims puts claims together
   * @param attributions who says what
   * @param propositions who does what
   */
  private record Read(
      ClaimAssembler claims, Attributions attributions, List<Proposition> propositions) {}

  /** The claims of a text whose authors are told, in text order. */
  List<Weighed> claims(GoldText gold) {
    ParsedText parsed = syntax.read(zones.read(gold.text()));
    ParsedText told =
        gold.authors().isEmpty()
            ? parsed
            : new ParsedText(
                parsed
                    .zoned()
                    .by(
                        gold.withAuthors().authors().stream()
                            .map(author -> zones.said(author, gold.text()))
                            .toList()),
                parsed.sentences());
    Read read = read(told, Optional.of(gold.date()));
    return read.claims()
        .weighed(
            read.propositions().stream()
                .filter(each -> each.kind() != PropositionKind.NOMINAL)
                .toList());
  }

  private Read read(ParsedText text, Optional<LocalDate> date) {
    Attributions attributions = attribution.read(text);
    Actors actors = actor.read(text, attributions);
    return new Read(
        new ClaimAssembler(
            "",
            text,
            attributions,
            modality,
            time.read(text, date),
            actors,
            new EventReader(Knowledge.none())),
        attributions,
        proposition.read(text, attributions));
  }

  /** The outermost sayings of a corpus, each with whether its content and its source are right. */
  List<ConfidenceModel.Example> sayings(AttributionCorpus corpus) {
    List<ConfidenceModel.Example> examples = new ArrayList<>();
    for (Map.Entry<String, String> document : corpus.texts().entrySet()) {
      Read read = read(syntax.read(zones.read(document.getValue())), Optional.empty());
      List<Attribution> all = read.claims().attributions();
      List<Integer> outermost = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if (!all.get(i).content().isEmpty() && !isWithinAnother(i, all)) {
          outermost.add(i);
        }
      }
      BitSet right =
          AttributionScorer.right(
              document.getValue(),
              corpus.gold().get(document.getKey()),
              outermost.stream().map(i -> labelled(all.get(i))).toList());
      for (int k = 0; k < outermost.size(); k++) {
        var frame = read.attributions().frames().get(outermost.get(k));
        examples.add(new ConfidenceModel.Example(read.claims().evidence(frame), right.get(k)));
      }
    }
    return examples;
  }

  private static boolean isWithinAnother(int index, List<Attribution> all) {
    Span cue = all.get(index).cue().orElseThrow().span();
    for (int i = 0; i < all.size(); i++) {
      if (i != index && all.get(i).content().stream().anyMatch(part -> part.contains(cue))) {
        return true;
      }
    }
    return false;
  }

  private static LabelledAttribution labelled(Attribution attribution) {
    return new LabelledAttribution(
        attribution.speaker().map(Participant::span).stream().toList(),
        attribution.cue().map(Cue::parts).orElse(List.of()),
        attribution.content());
  }
}
