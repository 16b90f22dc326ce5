package org.policyclaims.examples.input;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the part of a web page that is its article: what the page marks as such, else what holds
 * most running text and fewest links.
 */
final class ArticleBody {
  private static final String NEVER =
      "script, style, noscript, template, nav, aside, button, input, select, textarea, iframe, svg,"
          + " figure, footer, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
          + " [role=banner], [role=contentinfo], [role=search]";

  /** What pages call the parts that are no article, in the names that they give for their style. */
  private static final String ASIDE =
      "(?i)(^|[\\s_-])(comments?|commenting|disqus|related|recommend(ed|ations?)|read-?more|promo"
          + "|newsletter|subscri(be|ption)|share|sharing|social|sidebar|breadcrumbs?|advert(s|isement)?"
          + "|sponsor(ed)?|cookies?|consent|popup|toolbar|tags?|most-?read|teasers?)($|[\\s_-])";

  private static final String[] MARKED = {
    "[itemprop=articleBody]", "article", "[role=main]", "main"
  };

  /** Captions, credits and menu entries are shorter. */
  private static final int SHORTEST = 60;

  private ArticleBody() {}

  /** The article's element; what is never part of an article is gone from the page. */
  static Element of(Document page) {
    page.select(NEVER).remove();
    removeAsides(page);
    for (String query : MARKED) {
      Element longest = null;
      for (Element element : page.select(query)) {
        if (prose(element) > (longest == null ? 0 : prose(longest))) {
          longest = element;
        }
      }
      if (longest != null) {
        return longest;
      }
    }
    return densest(page);
  }

  /** Whether it is a paragraph of running text and no line of a menu, a credit or a date. */
  static boolean isProse(Element element) {
    return element.nameIs("p") && weight(element) > 0;
  }

  /** The page as a whole may be named after a part of it: "article with-sidebar". */
  private static void removeAsides(Document page) {
    int all = prose(page);
    for (Element aside : page.select("[class~=" + ASIDE + "], [id~=" + ASIDE + "]")) {
      if (prose(aside) * 2 < all) {
        aside.remove();
      }
    }
  }

  private static int prose(Element element) {
    return element.select("p").stream().mapToInt(ArticleBody::weight).sum();
  }

  private static Element densest(Document page) {
    Map<Element, Integer> weights = new HashMap<>();
    Element densest = page.body();
    for (Element paragraph : page.select("p")) {
      Element parent = paragraph.parent();
      if (parent != null && weight(paragraph) > 0) {
        int weight = weights.merge(parent, weight(paragraph), Integer::sum);
        if (weight > weights.getOrDefault(densest, 0)) {
          densest = parent;
        }
      }
    }
    return densest;
  }

  private static int weight(Element paragraph) {
    int length = paragraph.text().length();
    int links = paragraph.select("a").text().length();
    return length >= SHORTEST && links * 2 < length ? length : 0;
  }
}
