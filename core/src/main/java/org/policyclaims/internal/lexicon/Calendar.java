package org.policyclaims.internal.lexicon;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;

/** The names of days and months. */
public final class Calendar {
  private static final ImmutableSet<String> DAYS = names(DayOfWeek.values());
  private static final ImmutableSet<String> MONTHS = names(Month.values());

  private Calendar() {}

  /** Whether the word in small letters names a day of the week. */
  public static boolean isDay(String lower) {
    return DAYS.contains(lower);
  }

  /** Whether the word in small letters names a day of the week or a month. */
  public static boolean isDayOrMonth(String lower) {
    return DAYS.contains(lower) || MONTHS.contains(lower);
  }

  private static ImmutableSet<String> names(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(ImmutableSet.toImmutableSet());
  }
}
