package org.policyclaims.benchmarks.performance;

import java.util.Locale;
import java.util.Map;

/** Draws the stages and their shares as bars, in SVG. */
final class Chart {
  private static final int BAR = 22;
  private static final int LABEL = 200;
  private static final int WIDTH = 720;
  private static final int TOP = 36;
  private static final String OF_OWN = "#1b7f79";
  private static final String OF_ANNOTATORS = "#9fb3c8";

  private Chart() {}

  static String of(Map<Stage, Double> shares) {
    double largest = shares.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    int height = TOP + BAR * shares.size() + 8;
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
                + " height=\"%d\" font-family=\"sans-serif\" font-size=\"13\">%n"
                + "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n"
                + "<text x=\"8\" y=\"20\" fill=\"%s\">the library's own stages</text>%n"
                + "<text x=\"%d\" y=\"20\" fill=\"#52606d\">what CoreNLP's annotators do</text>%n",
            WIDTH,
            height,
            WIDTH,
            height,
            OF_OWN,
            LABEL));
    int y = TOP;
    for (Map.Entry<Stage, Double> entry : shares.entrySet()) {
      double width = (WIDTH - LABEL - 70) * entry.getValue() / largest;
      svg.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                  + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>"
                  + "<text x=\"%.1f\" y=\"%d\">%.1f %%</text>%n",
              LABEL - 8,
              y + 15,
              entry.getKey().label(),
              LABEL,
              y + 2,
              Math.max(width, 1),
              BAR - 5,
              entry.getKey().isOwn() ? OF_OWN : OF_ANNOTATORS,
              LABEL + Math.max(width, 1) + 6,
              y + 15,
              100 * entry.getValue()));
      y += BAR;
    }
    return svg.append("</svg>\n").toString();
  }
}
