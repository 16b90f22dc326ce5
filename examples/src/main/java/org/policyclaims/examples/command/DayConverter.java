package org.policyclaims.examples.command;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads days from the command line: whole ones, and the first or last of a month or year. */
final class DayConverter {
  private DayConverter() {}

  /** A year, month or day as its first day. */
  static final class First implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      return switch (text.length()) {
        case 4 -> day(text + "-01-01", text);
        case 7 -> day(text + "-01", text);
        default -> day(text, text);
      };
    }
  }

  /** A year, month or day as its last day. */
  static final class Last implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      return switch (text.length()) {
        case 4 -> day(text + "-12-31", text);
        case 7 -> YearMonth.from(day(text + "-01", text)).atEndOfMonth();
        default -> day(text, text);
      };
    }
  }

  private static LocalDate day(String day, String text) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is no day, month or year such as 2018-05");
    }
  }
}
