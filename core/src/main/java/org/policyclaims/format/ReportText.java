package org.policyclaims.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policyclaims.Action;
import org.policyclaims.Claim;
import org.policyclaims.Participant;
import org.policyclaims.Span;
import org.policyclaims.internal.zones.Lines;

/**
 * The text with its claims. Claims overlap and nest, elements cannot: so the text is cut wherever a
 * part of a claim begins or ends, and each piece is wrapped once for each role it has, whatever the
 * number of claims that it has it in.
 */
final class ReportText {
  /** More names on one piece help nobody and would let hostile nesting blow up the page. */
  private static final int MOST_CLAIMS_A_PIECE = 8;

  /** What a piece can be to a claim, from the outermost wrapper to the innermost. */
  private enum Role {
    CONTENT("span", "q"),
    OBJECT("span", "o"),
    ACTOR("span", "a"),
    SPEAKER("span", "s"),
    CUE("span", "s cue"),
    ACTION("mark", "v");

    private final String element;
    private final String style;

    Role(String element, String style) {
      this.element = element;
      this.style = style;
    }
  }

  private record Part(Span span, Role role, String key) {}

  private final String text;
  private final List<Part> parts;
  private final List<ReportClaim> byActionEnd;

  ReportText(String text, List<ReportClaim> claims) {
    this.text = text;
    this.parts = parts(claims);
    this.byActionEnd =
        claims.stream()
            .sorted(Comparator.comparingInt(claim -> claim.claim().action().span().end()))
            .toList();
  }

  private static List<Part> parts(List<ReportClaim> claims) {
    List<Part> parts = new ArrayList<>();
    for (ReportClaim one : claims) {
      Claim claim = one.claim();
      claim.speaker().map(Participant::span).ifPresent(add(parts, Role.SPEAKER, one.key()));
      claim.actor().map(Participant::span).ifPresent(add(parts, Role.ACTOR, one.key()));
      claim.object().map(Participant::span).ifPresent(add(parts, Role.OBJECT, one.key()));
      add(parts, Role.ACTION, one.key()).accept(claim.action().span());
      claim.attribution().stream()
          .flatMap(saying -> saying.cue().stream())
          .flatMap(cue -> cue.parts().stream())
          .forEach(add(parts, Role.CUE, one.key()));
    }
    contents(claims).forEach(add(parts, Role.CONTENT, ""));
    parts.sort(Comparator.comparing(Part::span));
    return parts;
  }

  /** What somebody says; once, however many claims are made in it. */
  private static Set<Span> contents(List<ReportClaim> claims) {
    return claims.stream()
        .flatMap(one -> one.claim().attribution().stream())
        .flatMap(saying -> saying.content().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Consumer<Span> add(List<Part> parts, Role role, String key) {
    return span -> {
      if (span.length() > 0) {
        parts.add(new Part(span, role, role == Role.CONTENT ? contentKey(span) : key));
      }
    };
  }

  /** The name by which a card finds the contents of its sayings among the pieces of the text. */
  static String contentKey(Span content) {
    return content.start() + "-" + content.end();
  }

  /** Each paragraph with the cards of the claims that were read from it beside it. */
  void write(Html html, ReportCards cards) throws IOException {
    Cursor cursor = new Cursor(html);
    for (Span paragraph : Lines.stretches(text)) {
      html.open("div", "class", "row").open("div", "class", "text");
      html.open("p", "dir", "auto");
      cursor.write(paragraph);
      html.close().close().line();
      cards.write(cursor.numbered());
      html.close().line();
    }
    cursor.rest();
    List<ReportClaim> left = cursor.numbered();
    if (!left.isEmpty()) {
      html.open("div", "class", "row");
      cards.write(left);
      html.close().line();
    }
  }

  /** Goes through the text once, knowing which parts are open. */
  private final class Cursor {
    private final Html html;
    private final int[] cuts;
    private final List<Part> open = new ArrayList<>();
    private int nextCut;
    private int nextPart;
    private int nextNumber;
    private int firstNumber;

    Cursor(Html html) {
      this.html = html;
      this.cuts =
          parts.stream()
              .flatMapToInt(part -> IntStream.of(part.span().start(), part.span().end()))
              .sorted()
              .distinct()
              .toArray();
    }

    void write(Span paragraph) throws IOException {
      int at = paragraph.start();
      while (at < paragraph.end()) {
        while (nextCut < cuts.length && cuts[nextCut] <= at) {
          nextCut++;
        }
        int end =
            nextCut < cuts.length ? Math.min(cuts[nextCut], paragraph.end()) : paragraph.end();
        moveTo(at);
        piece(text.substring(at, end));
        numbersUpTo(end);
        at = end;
      }
    }

    /** Numbers of actions that end in no paragraph are written all the same: none gets lost. */
    void rest() throws IOException {
      if (nextNumber < byActionEnd.size()) {
        html.open("div", "class", "text").open("p");
        numbersUpTo(Integer.MAX_VALUE);
        html.close().close();
      }
    }

    /** The claims whose numbers were written since it was asked last, in their order. */
    List<ReportClaim> numbered() {
      List<ReportClaim> numbered =
          byActionEnd.subList(firstNumber, nextNumber).stream()
              .sorted(Comparator.comparingInt(ReportClaim::number))
              .toList();
      firstNumber = nextNumber;
      return numbered;
    }

    private void moveTo(int at) {
      open.removeIf(part -> part.span().end() <= at);
      while (nextPart < parts.size() && parts.get(nextPart).span().start() <= at) {
        if (parts.get(nextPart).span().end() > at) {
          open.add(parts.get(nextPart));
        }
        nextPart++;
      }
    }

    private void piece(String words) throws IOException {
      int wrappers = 0;
      for (Role role : Role.values()) {
        String claims =
            open.stream()
                .filter(part -> part.role() == role)
                .sorted(Comparator.comparingInt(part -> part.span().length()))
                .map(part -> part.key())
                .distinct()
                .limit(MOST_CLAIMS_A_PIECE)
                .collect(Collectors.joining(" "));
        if (!claims.isEmpty()) {
          html.open(
              role.element,
              "class",
              role.style,
              role == Role.CONTENT ? "data-q" : "data-c",
              claims);
          wrappers++;
        }
      }
      html.text(words);
      for (int i = 0; i < wrappers; i++) {
        html.close();
      }
    }

    private void numbersUpTo(int end) throws IOException {
      while (nextNumber < byActionEnd.size()
          && byActionEnd.get(nextNumber).claim().action().span().end() <= end) {
        number(byActionEnd.get(nextNumber++));
      }
    }

    private void number(ReportClaim claim) throws IOException {
      Action action = claim.claim().action();
      html.open("sup")
          .leaf(
              "a",
              String.valueOf(claim.number()),
              "id",
              claim.textId(),
              "href",
              "#" + claim.cardId(),
              "data-c",
              claim.key(),
              "aria-label",
              "Claim " + claim.number() + ": " + ReportWords.shortened(action.text(), 80))
          .close();
    }
  }
}
