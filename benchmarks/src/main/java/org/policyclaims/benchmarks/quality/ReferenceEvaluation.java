package org.policyclaims.benchmarks.quality;

import com.google.common.base.Splitter;
import com.google.common.base.Stopwatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policyclaims.Profile;
import org.policyclaims.Span;
import org.policyclaims.internal.actor.ActorReader;
import org.policyclaims.internal.actor.Actors;
import org.policyclaims.internal.actor.Identity;
import org.policyclaims.internal.attribution.AttributionReader;
import org.policyclaims.internal.attribution.Attributions;
import org.policyclaims.internal.lexicon.Knowledge;
import org.policyclaims.internal.lexicon.Table;
import org.policyclaims.internal.resource.ModelFiles;
import org.policyclaims.internal.syntax.CoreferenceReader;
import org.policyclaims.internal.syntax.ParsedText;
import org.policyclaims.internal.syntax.SyntaxReader;
import org.policyclaims.internal.zones.ZoneReader;

/**
 * Who is meant by annotated pronouns and descriptions, for the library's own resolver and for
 * CoreNLP's statistical coreference with names from the same tables.
 */
final class ReferenceEvaluation {
  private static final String TABLE = "/org/policyclaims/internal/actor/references.tsv";
  private static final String NOBODY = "-";

  /** A text with what is known of it before anybody is resolved. */
  private record Article(ParsedText text, Attributions attributions, List<Table.Row> references) {}

  /** Finds who is meant in one article. */
  private interface Resolver {
    Actors resolve(Article article);
  }

  /**
   * What a resolver got right, and how long it took for all articles.
   *
   * @param score over all references that mean somebody
   * @param time wall clock, warm, without syntax and attribution
   */
  record Result(Score score, Duration time) {}

  private final List<Article> articles = new ArrayList<>();
  private final ActorReader actors = new ActorReader(Optional.empty());

  /** Reads the articles that the table speaks of below the folder of the corpus. */
  ReferenceEvaluation(Path corpus, Profile profile) throws IOException {
    SyntaxReader syntax = SyntaxReader.load(ModelFiles.bundle(), profile);
    ZoneReader zones = new ZoneReader();
    AttributionReader attribution = new AttributionReader(Knowledge.none());
    for (Map.Entry<String, List<Table.Row>> file : byFile().entrySet()) {
      ParsedText text = syntax.read(zones.read(Files.readString(corpus.resolve(file.getKey()))));
      articles.add(new Article(text, attribution.read(text), file.getValue()));
    }
  }

  /** The library's own resolver. */
  Result light() {
    return run(article -> actors.read(article.text(), article.attributions()));
  }

  /** CoreNLP's statistical coreference, with all that it needs of CoreNLP. */
  Result statistical() {
    CoreferenceReader coreference = CoreferenceReader.load();
    return run(
        article ->
            actors.readWithChains(
                article.text(), article.attributions(), coreference.read(article.text().text())));
  }

  private Result run(Resolver resolver) {
    // the first round warms up
    articles.forEach(resolver::resolve);
    Stopwatch watch = Stopwatch.createStarted();
    List<Actors> resolved = articles.stream().map(resolver::resolve).toList();
    Duration time = watch.elapsed();
    int right = 0;
    int given = 0;
    int wanted = 0;
    for (int i = 0; i < articles.size(); i++) {
      for (Table.Row reference : articles.get(i).references()) {
        String got = answer(articles.get(i).text(), resolved.get(i), reference);
        String expected = reference.get("expected");
        given += got.equals(NOBODY) ? 0 : 1;
        wanted += expected.equals(NOBODY) ? 0 : 1;
        right +=
            !got.equals(NOBODY) && Splitter.on('|').splitToList(expected).contains(got) ? 1 : 0;
      }
    }
    return new Result(new Score(right, given, wanted), time);
  }

  private static String answer(ParsedText text, Actors actors, Table.Row reference) {
    int from = Integer.parseInt(reference.get("offset"));
    Span span = new Span(from, from + Integer.parseInt(reference.get("length")));
    return text.phrase(span).map(actors::of).flatMap(Identity::canonical).orElse(NOBODY);
  }

  private static Map<String, List<Table.Row>> byFile() {
    Map<String, List<Table.Row>> byFile = new LinkedHashMap<>();
    for (Table.Row row : Table.load(ReferenceEvaluation.class, TABLE).rows()) {
      byFile.computeIfAbsent(row.get("file"), file -> new ArrayList<>()).add(row);
    }
    return byFile;
  }
}
