package org.policyclaims.format;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policyclaims.Attribution;
import org.policyclaims.Cue;
import org.policyclaims.Span;

/**
 * Sorts attributions into outermost ones and those that stand within another's content: in "Reuters
 * reported that Minsk denied it" the denial is part of what is reported.
 */
final class Nesting {
  private final List<Attribution> outermost = new ArrayList<>();
  private final ListMultimap<Attribution, Attribution> within = ArrayListMultimap.create();

  private Nesting() {}

  static Nesting of(List<Attribution> attributions) {
    Nesting nesting = new Nesting();
    List<Attribution> widestFirst = new ArrayList<>(attributions);
    widestFirst.sort(Comparator.comparingInt(Nesting::width).reversed());
    TreeRangeMap<Integer, Attribution> contents = TreeRangeMap.create();
    for (Attribution attribution : widestFirst) {
      Attribution around = contents.get(place(attribution));
      if (around == null) {
        nesting.outermost.add(attribution);
        for (Span part : attribution.content()) {
          contents.put(Range.closedOpen(part.start(), part.end()), attribution);
        }
      } else {
        nesting.within.put(around, attribution);
      }
    }
    nesting.outermost.sort(Comparator.comparingInt(Nesting::place));
    return nesting;
  }

  /** Those that stand within no other, in text order. */
  List<Attribution> outermost() {
    return outermost;
  }

  /** Those that stand within the content of this one, at whatever depth, in text order. */
  List<Attribution> within(Attribution attribution) {
    List<Attribution> nested = new ArrayList<>(within.get(attribution));
    nested.sort(Comparator.comparingInt(Nesting::place));
    return nested;
  }

  private static int width(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  private static int place(Attribution attribution) {
    return attribution
        .cue()
        .map(Cue::span)
        .or(() -> attribution.content().stream().findFirst())
        .map(Span::start)
        .orElse(0);
  }
}
