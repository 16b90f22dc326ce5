package org.policyclaims.benchmarks.quality;

import java.nio.file.*;
import java.util.*;
import org.policyclaims.*;
import org.policyclaims.actor.*;
import org.policyclaims.attribution.*;
import org.policyclaims.claim.*;
import org.policyclaims.modality.*;
import org.policyclaims.proposition.*;
import org.policyclaims.resource.ModelFiles;
import org.policyclaims.syntax.*;
import org.policyclaims.time.*;
import org.policyclaims.zones.*;

public final class Dump {
  public static void main(String[] a) throws Exception {
    boolean authors = a[0].equals("authors");
    for (Profile profile : Profile.values()) {
      SyntaxReader syntax = SyntaxReader.load(ModelFiles.bundle(), profile);
      ZoneReader zones = new ZoneReader();
      for (GoldText g : GoldText.all()) {
        ParsedText parsed0 = syntax.read(zones.read(g.text()));
        ParsedText parsed =
            authors && !g.authors().isEmpty()
                ? new ParsedText(
                    parsed0
                        .zoned()
                        .by(
                            g.withAuthors().authors().stream()
                                .map(x -> zones.said(x, g.text()))
                                .toList()),
                    parsed0.sentences())
                : parsed0;
        Attributions at = new AttributionReader().read(parsed);
        List<Proposition> props =
            new PropositionReader()
                .read(parsed, at).stream()
                    .filter(c -> c.kind() != PropositionKind.NOMINAL)
                    .toList();
        Times times = new TimeReader().read(parsed, Optional.of(g.date()));
        Actors actors = new ActorReader().read(parsed, at);
        List<Weighed> w =
            new ClaimReader(g.name(), parsed, at, new ModalityReader(), times, actors)
                .weighed(props);
        List<Claim> claims = w.stream().map(Weighed::claim).toList();
        Map<Integer, List<ClaimField>> j = ClaimScore.judged(g.claims(), claims);
        for (int i = 0; i < claims.size(); i++) {
          StringBuilder b = new StringBuilder();
          b.append(profile.name())
              .append('\t')
              .append(g.name())
              .append('\t')
              .append(claims.get(i).confidence())
              .append('\t')
              .append(
                  j.containsKey(i)
                      ? "M:" + String.join(",", j.get(i).stream().map(ClaimField::label).toList())
                      : "S")
              .append('\t')
              .append(claims.get(i).text().replaceAll("\\s", " "))
              .append(" || ")
              .append(claims.get(i).action().lemma())
              .append('\t');
          List<String> f = new ArrayList<>();
          w.get(i).evidence().values().forEach((k, v) -> f.add(k + ":" + v));
          System.out.println(b + String.join(" ", f));
        }
      }
    }
  }
}
