package org.policyclaims.format;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line on which days stand at their true distance. Places are percentages, so that it is as wide
 * as the page and its letters keep their size. It repeats what the list below it says, and is
 * therefore silent for screen readers.
 */
final class TimeAxis {
  private static final int MOST_TICKS = 8;
  private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
  private static final int[] MONTH_STEPS = {1, 2, 3, 6};

  /** A day with how many claims it has. */
  record Point(LocalDate day, int count) {}

  private record Tick(LocalDate day, String label) {}

  private final List<Point> points;
  private final LocalDate first;
  private final LocalDate last;

  TimeAxis(List<Point> points) {
    this.points = points;
    this.first = points.stream().map(Point::day).min(LocalDate::compareTo).orElseThrow();
    this.last = points.stream().map(Point::day).max(LocalDate::compareTo).orElseThrow();
  }

  void write(Html html) throws IOException {
    html.open("svg", "class", "axis", "aria-hidden", "true", "width", "100%", "height", "56");
    html.empty("line", "x1", "0", "x2", "100%", "y1", "20", "y2", "20");
    for (Tick tick : ticks()) {
      String x = place(tick.day());
      html.empty("line", "x1", x, "x2", x, "y1", "16", "y2", "24");
      html.leaf("text", tick.label(), "x", x, "y", "44");
    }
    for (Point point : points) {
      String radius =
          String.format(Locale.ROOT, "%.1f", Math.min(4 + Math.sqrt(point.count()), 12));
      html.empty("circle", "cx", place(point.day()), "cy", "20", "r", radius);
    }
    html.close().line();
  }

  /** From 4 to 96 percent: dots and labels at the ends need room. */
  private String place(LocalDate day) {
    double days = Math.max(1, ChronoUnit.DAYS.between(first, last));
    return String.format(
        Locale.ROOT, "%.2f%%", 4 + 92 * ChronoUnit.DAYS.between(first, day) / days);
  }

  private List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    if (ChronoUnit.YEARS.between(first, last) >= 2) {
      int step = step(YEAR_STEPS, last.getYear() - first.getYear());
      for (int year = firstMultiple(first.getYear(), step); year <= last.getYear(); year += step) {
        add(ticks, LocalDate.of(year, Month.JANUARY, 1), String.valueOf(year));
      }
    } else {
      int step = step(MONTH_STEPS, ChronoUnit.MONTHS.between(first, last) + 1);
      LocalDate month = first.withDayOfMonth(1);
      while (!month.isAfter(last)) {
        if ((month.getMonthValue() - 1) % step == 0) {
          add(ticks, month, ReportWords.shortMonth(month));
        }
        month = month.plusMonths(1);
      }
    }
    return ticks;
  }

  private void add(List<Tick> ticks, LocalDate day, String label) {
    if (!day.isBefore(first) && !day.isAfter(last)) {
      ticks.add(new Tick(day, label));
    }
  }

  private static int firstMultiple(int year, int step) {
    return Math.floorDiv(year + step - 1, step) * step;
  }

  private static int step(int[] steps, long units) {
    for (int step : steps) {
      if (units / step < MOST_TICKS) {
        return step;
      }
    }
    return steps[steps.length - 1];
  }
}
