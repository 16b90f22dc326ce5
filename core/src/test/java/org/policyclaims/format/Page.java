package org.policyclaims.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.policyclaims.ClaimDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A report, parsed by the strictest parser at hand: a page that is not well formed fails. */
final class Page {
  private final String source;
  private final Document tree;

  private Page(String source) {
    this.source = source;
    this.tree = parse(source);
  }

  static Page of(ClaimDocument... documents) {
    return of(List.of(documents));
  }

  static Page of(List<ClaimDocument> documents) {
    return new Page(html(documents));
  }

  static String html(List<ClaimDocument> documents) {
    try {
      StringBuilder out = new StringBuilder();
      HtmlReport.write(documents, out);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Style and script are the only parts in another language than the markup. */
  private static Document parse(String source) {
    String markup = source;
    for (String element : List.of("style", "script")) {
      int from = markup.indexOf("<" + element + ">");
      int to = markup.indexOf("</" + element + ">");
      markup = markup.substring(0, from) + "<" + element + ">" + markup.substring(to);
    }
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(markup)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("not well formed: " + e.getMessage(), e);
    }
  }

  String source() {
    return source;
  }

  List<Element> elements() {
    return elements(element -> true);
  }

  List<Element> elements(Predicate<Element> wanted) {
    return list(tree.getElementsByTagName("*"), wanted);
  }

  List<Element> byClass(String name) {
    return elements(element -> List.of(element.getAttribute("class").split(" ")).contains(name));
  }

  Element byId(String id) {
    List<Element> found = elements(element -> element.getAttribute("id").equals(id));
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " elements have the id " + id);
    }
    return found.get(0);
  }

  List<String> texts(String className) {
    return byClass(className).stream().map(Element::getTextContent).toList();
  }

  static List<Element> within(Element element, String name) {
    return list(element.getElementsByTagName(name), inner -> true);
  }

  private static List<Element> list(NodeList nodes, Predicate<Element> wanted) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      Element element = (Element) nodes.item(i);
      if (wanted.test(element)) {
        elements.add(element);
      }
    }
    return elements;
  }
}
