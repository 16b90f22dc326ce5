package org.policyclaims.internal.lexicon;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;

/** The names of days and months. */
public final class Calendar {
  private static final int SHORT = 3;
  private static final ImmutableList<String> DAYS = names(DayOfWeek.values());
  private static final ImmutableList<String> MONTHS = names(Month.values());

  private Calendar() {}

  /** Whether the word in small letters names a day of the week or a month. */
  public static boolean isDayOrMonth(String lower) {
    return DAYS.contains(lower) || MONTHS.contains(lower);
  }

  /** 1 for Monday's name, which may be shortened, and so on; 0 where it is none. */
  public static int day(String name) {
    return number(name, DAYS);
  }

  /** 1 for January's name, which may be shortened, and so on; 0 where it is none. */
  public static int month(String name) {
    return number(name, MONTHS);
  }

  private static int number(String name, ImmutableList<String> names) {
    String start = name.substring(0, Math.min(name.length(), SHORT)).toLowerCase(Locale.ROOT);
    for (int i = 0; start.length() == SHORT && i < names.size(); i++) {
      if (names.get(i).startsWith(start)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static ImmutableList<String> names(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(ImmutableList.toImmutableList());
  }
}
