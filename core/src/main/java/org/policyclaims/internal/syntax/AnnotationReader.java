package org.policyclaims.internal.syntax;

import static com.google.common.base.Preconditions.checkArgument;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.policyclaims.internal.tokens.Tokens;
import org.policyclaims.internal.zones.Zone;
import org.policyclaims.internal.zones.ZonedText;

/**
 * Takes the syntax from an annotation that CoreNLP has made already: the one other door through
 * which CoreNLP's types come in. Thread-safe.
 */
public final class AnnotationReader {
  /**
   * Takes over the sentences.
   *
   * @param zoned the annotation's text, cut into blocks; sentences that begin in a byline or in
   *     boilerplate are left out
   * @param annotation a text with tokens, sentences, tags, lemmas and basic dependencies; names are
   *     used where they are there
   * @throws IllegalArgumentException if one of these is missing; the message names the annotator
   */
  public ParsedText read(ZonedText zoned, Annotation annotation) {
    List<CoreMap> annotated = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    checkArgument(annotated != null, "the annotation has no sentences; run CoreNLP's ssplit");
    List<Sentence> sentences = new ArrayList<>();
    int block = 0;
    for (CoreMap sentence : annotated) {
      Tokens tokens = tokens(sentence, zoned.text());
      if (tokens.size() == 0) {
        continue;
      }
      while (block + 1 < zoned.blocks().size()
          && zoned.blocks().get(block + 1).span().start() <= tokens.starts[0]) {
        block++;
      }
      Zone zone = zoned.blocks().isEmpty() ? Zone.BODY : zoned.blocks().get(block).zone();
      if (zone.isRead()) {
        sentences.add(new Sentence(sentences.size(), zone, block, tokens));
      }
    }
    return new ParsedText(zoned, sentences);
  }

  private static Tokens tokens(CoreMap sentence, String text) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    checkArgument(graph != null, "a sentence has no dependencies; run CoreNLP's depparse");
    Tokens tokens = new Tokens(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      checkArgument(label.tag() != null, "a token has no tag; run CoreNLP's pos");
      checkArgument(label.lemma() != null, "a token has no lemma; run CoreNLP's lemma");
      int start = label.beginPosition();
      int end = label.endPosition();
      tokens.word(i, text.substring(start, end), start, end);
      tokens.tags[i] = label.tag();
      tokens.lemmas[i] = label.lemma();
      tokens.names[i] = name(label.ner());
    }
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      int token = edge.getDependent().index() - 1;
      tokens.heads[token] = edge.getGovernor().index() - 1;
      tokens.relations[token] = edge.getRelation().toString();
    }
    attachLooseTokens(tokens, graph);
    return tokens;
  }

  /** CoreNLP leaves punctuation out of some graphs; a tree has every token. */
  private static void attachLooseTokens(Tokens tokens, SemanticGraph graph) {
    IndexedWord first = graph.getFirstRoot();
    int root = first == null ? 0 : first.index() - 1;
    for (int i = 0; i < tokens.size(); i++) {
      if (i != root && tokens.heads[i] == Sentence.NONE) {
        tokens.heads[i] = root;
        tokens.relations[i] = "punct";
      }
    }
  }

  /** CoreNLP's other recognisers know more classes than the four that the rooms know. */
  private static String name(String ner) {
    if (ner == null) {
      return "O";
    }
    return switch (ner) {
      case "PERSON", "LOCATION", "ORGANIZATION", "MISC" -> ner;
      case "CITY", "STATE_OR_PROVINCE", "COUNTRY" -> "LOCATION";
      case "NATIONALITY", "RELIGION", "IDEOLOGY" -> "MISC";
      default -> "O";
    };
  }
}
