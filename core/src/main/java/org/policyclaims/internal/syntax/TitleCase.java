package org.policyclaims.internal.syntax;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policyclaims.internal.lexicon.WordClass;
import org.policyclaims.internal.lexicon.WordClasses;

/**
 * Shows the models a heading in title case as a sentence is written: "Moldova Looks for New Gas
 * Suppliers" with small letters where the text has the word in small letters too, or where the word
 * is one of grammar. Otherwise each of its words may pass for a name. Immutable.
 */
final class TitleCase {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Shorter words may be small in a title. */
  private static final int LONG = 4;

  private static final WordClasses GRAMMAR = WordClasses.standard();

  private final Multiset<String> words;

  private TitleCase(Multiset<String> words) {
    this.words = words;
  }

  /** Counts the words of the text that the headings stand in. */
  static TitleCase of(String text) {
    ImmutableMultiset.Builder<String> words = ImmutableMultiset.builder();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return new TitleCase(words.build());
  }

  /** The heading's words as the models are shown them. */
  String[] shown(String[] forms) {
    if (!isTitle(forms)) {
      return forms;
    }
    String[] shown = forms.clone();
    for (int i = 1; i < shown.length; i++) {
      String small = forms[i].toLowerCase(Locale.ROOT);
      if (isCapitalized(forms[i])
          && (GRAMMAR.is(WordClass.FUNCTION_WORD, small) || isCommon(forms[i], small))) {
        shown[i] = small;
      }
    }
    return shown;
  }

  /** Whether the text has the word in small letters, and not more often as a name. */
  private boolean isCommon(String word, String small) {
    return words.count(small) > 0 && words.count(word) <= words.count(small) + 1;
  }

  private static boolean isTitle(String[] forms) {
    int capitals = 0;
    for (int i = 1; i < forms.length; i++) {
      boolean counts = forms[i].length() >= LONG && Character.isLetter(forms[i].charAt(0));
      if (counts && !isCapitalized(forms[i])) {
        return false;
      }
      capitals += counts ? 1 : 0;
    }
    return capitals > 1;
  }

  private static boolean isCapitalized(String word) {
    return Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).allMatch(Character::isLowerCase);
  }
}
