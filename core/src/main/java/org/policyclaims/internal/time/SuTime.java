package org.policyclaims.internal.time;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeExpressionExtractorImpl;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.policyclaims.DateType;
import org.policyclaims.ModelException;
import org.policyclaims.internal.syntax.Sentence;

/** CoreNLP's SUTime (Chang and Manning 2012) on a run of tokens. Thread-safe. */
final class SuTime {
  private static final String RULES =
      "edu/stanford/nlp/models/sutime/defs.sutime.txt,"
          + "edu/stanford/nlp/models/sutime/english.sutime.txt";

  private final TimeExpressionExtractorImpl extractor;

  /** Reads the rules, which takes about half a second. */
  SuTime() {
    Properties properties = new Properties();
    properties.setProperty("sutime.rules", RULES);
    // no binder: the calendar of holidays needs a library that is not used
    properties.setProperty("sutime.binders", "0");
    properties.setProperty("sutime.markTimeRanges", "true");
    try {
      extractor = new TimeExpressionExtractorImpl("sutime", properties);
    } catch (RuntimeException e) {
      throw new ModelException(
          "SUTime's rules cannot be read; the class path must hold " + RULES, e);
    }
  }

  /**
   * Reads the tokens from {@code from} to {@code to}.
   *
   * @param date the document date in ISO form; empty text leaves relative expressions unresolved
   */
  List<RawTimex> read(Sentence sentence, int from, int to, String date) {
    List<CoreMap> maps =
        extractor.extractTimeExpressionCoreMaps(
            annotation(sentence, from, to), date.isEmpty() ? null : date);
    List<RawTimex> found = new ArrayList<>(maps.size());
    for (CoreMap map : maps) {
      Timex timex = map.get(TimeAnnotations.TimexAnnotation.class);
      Integer first = map.get(CoreAnnotations.TokenBeginAnnotation.class);
      Integer end = map.get(CoreAnnotations.TokenEndAnnotation.class);
      if (timex != null && first != null && end != null && end > first) {
        found.add(new RawTimex(from + first, from + end - 1, value(map, timex), type(timex)));
      }
    }
    return found;
  }

  private static CoreMap annotation(Sentence sentence, int from, int to) {
    int start = sentence.span(from).start();
    List<CoreLabel> labels = new ArrayList<>(to - from + 1);
    StringBuilder text = new StringBuilder();
    for (int i = from; i <= to; i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(sentence.word(i));
      label.setValue(sentence.word(i));
      label.setOriginalText(sentence.word(i));
      label.setLemma(sentence.lemma(i));
      label.setTag(sentence.tag(i));
      label.setIndex(i - from + 1);
      label.setBeginPosition(sentence.span(i).start() - start);
      label.setEndPosition(sentence.span(i).end() - start);
      while (text.length() < label.beginPosition()) {
        text.append(' ');
      }
      text.append(sentence.word(i));
      labels.add(label);
    }
    CoreMap annotation = new ArrayCoreMap(6);
    annotation.set(CoreAnnotations.TextAnnotation.class, text.toString());
    annotation.set(CoreAnnotations.TokensAnnotation.class, labels);
    annotation.set(CoreAnnotations.TokenBeginAnnotation.class, 0);
    annotation.set(CoreAnnotations.TokenEndAnnotation.class, labels.size());
    annotation.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, 0);
    annotation.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, text.length());
    return annotation;
  }

  /** SUTime gives a span of years its length in hours for a value: here it is its two ends. */
  private static String value(CoreMap map, Timex timex) {
    edu.stanford.nlp.time.TimeExpression expression =
        map.get(edu.stanford.nlp.time.TimeExpression.Annotation.class);
    if (expression != null && expression.getTemporal() instanceof SUTime.Range range) {
      String begin = valueOf(range.begin());
      String end = valueOf(range.end());
      if (isDated(begin) && isDated(end)) {
        return begin + "/" + end;
      }
    }
    return timex.value() == null ? "" : timex.value();
  }

  private static String valueOf(SUTime.Time time) {
    String value = time == null ? null : time.getTimexValue();
    return value == null ? "" : value;
  }

  private static boolean isDated(String value) {
    return !value.isEmpty() && (Character.isDigit(value.charAt(0)) || value.startsWith("XXXX-"));
  }

  private static DateType type(Timex timex) {
    String type = timex.timexType() == null ? "DATE" : timex.timexType().toUpperCase(Locale.ROOT);
    return switch (type) {
      case "TIME" -> DateType.TIME;
      case "DURATION" -> DateType.DURATION;
      case "SET" -> DateType.SET;
      default -> DateType.DATE;
    };
  }
}
