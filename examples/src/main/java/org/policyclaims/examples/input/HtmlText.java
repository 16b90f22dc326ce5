package org.policyclaims.examples.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.policyclaims.PolicyText;

/** Takes the article out of a web page: its headline, its byline, its paragraphs and its date. */
final class HtmlText {
  private static final String HEADLINE = "h1";
  private static final String BYLINE = "[rel=author], [itemprop=author], .byline";
  private static final String PARAGRAPHS = "h2, h3, h4, h5, h6, p, li, blockquote, pre, dd, td";
  private static final int LONGEST_BYLINE = 100;

  private HtmlText() {}

  static PolicyText read(byte[] bytes, Optional<Charset> charset, TextInput input)
      throws InputException {
    Document page = parse(bytes, charset, input);
    Element article = ArticleBody.of(page);
    Optional<LocalDate> date = date(page, article);
    Set<String> blocks = new LinkedHashSet<>();
    headline(page, article).ifPresent(blocks::add);
    byline(page, article).ifPresent(blocks::add);
    blocks.addAll(paragraphs(article));
    PolicyText text =
        PolicyText.of(blocks.isEmpty() ? "" : String.join("\n\n", blocks) + "\n")
            .withId(input.id());
    return date.map(text::withDate).orElse(text);
  }

  private static Document parse(byte[] bytes, Optional<Charset> charset, TextInput input)
      throws InputException {
    try {
      String name = charset.map(Charset::name).orElse(null);
      return Jsoup.parse(new ByteArrayInputStream(bytes), name, "");
    } catch (IOException e) {
      throw new InputException(
          input.name() + ": not a web page that can be read (" + e.getMessage() + ")", e);
    }
  }

  private static List<String> paragraphs(Element article) {
    List<String> paragraphs = new ArrayList<>();
    int marked = 0;
    for (Element element : article.select(PARAGRAPHS)) {
      // what holds paragraphs of its own gives only its own words
      boolean whole = element.select(PARAGRAPHS).size() == 1;
      String text = (whole ? element.text() : element.ownText()).strip();
      if (!text.isEmpty()) {
        paragraphs.add(text);
        marked += text.length();
      }
    }
    return marked >= article.text().length() / 2 ? paragraphs : lines(article);
  }

  /** The lines of a page that has line breaks where others have paragraphs. */
  private static List<String> lines(Element article) {
    article.select("br, div, h1, h2, h3, h4, h5, h6").before("\n").after("\n");
    return article.wholeText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static Optional<String> headline(Document page, Element article) {
    Element headline = article.selectFirst(HEADLINE);
    if (headline == null) {
      headline = page.selectFirst(HEADLINE);
    }
    if (headline != null && headline.hasText()) {
      return Optional.of(headline.text());
    }
    String title = meta(page, "meta[property=og:title]").orElse(page.title());
    return title.isBlank() ? Optional.empty() : Optional.of(title.strip());
  }

  private static Optional<String> byline(Document page, Element article) {
    Element byline = article.selectFirst(BYLINE);
    if (byline == null) {
      byline = page.selectFirst(BYLINE);
    }
    String name =
        byline != null && byline.hasText()
            ? byline.text().strip()
            : meta(page, "meta[name=author]").orElse("");
    if (name.isEmpty() || name.length() > LONGEST_BYLINE || name.startsWith("http")) {
      return Optional.empty();
    }
    return Optional.of(name.regionMatches(true, 0, "by ", 0, 3) ? name : "By " + name);
  }

  /** The day of publishing, as the page itself tells it to machines. */
  private static Optional<LocalDate> date(Document page, Element article) {
    return meta(page, "meta[property=article:published_time], meta[itemprop=datePublished]")
        .or(() -> attribute(page, "time[itemprop=datePublished], time[pubdate]", "datetime"))
        .or(
            () ->
                meta(
                    page, "meta[name=date], meta[name=DC.date.issued], meta[name=dcterms.created]"))
        .flatMap(HtmlText::day)
        .or(() -> dateline(article).flatMap(HtmlText::day));
  }

  /** The first time that the article marks, unless it stands in a sentence. */
  private static Optional<String> dateline(Element article) {
    return article.select("time[datetime]").stream()
        .filter(time -> time.parents().stream().noneMatch(ArticleBody::isProse))
        .map(time -> time.attr("datetime").strip())
        .findFirst();
  }

  private static Optional<LocalDate> day(String time) {
    try {
      return Optional.of(LocalDate.parse(time.length() > 10 ? time.substring(0, 10) : time));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> meta(Document page, String query) {
    return attribute(page, query, "content");
  }

  private static Optional<String> attribute(Document page, String query, String attribute) {
    Element element = page.selectFirst(query);
    return element == null || element.attr(attribute).isBlank()
        ? Optional.empty()
        : Optional.of(element.attr(attribute).strip());
  }
}
