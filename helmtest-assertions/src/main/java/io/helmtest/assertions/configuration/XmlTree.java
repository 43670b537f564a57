package io.helmtest.assertions.configuration;

import io.helmtest.manifest.FieldTree;
import io.helmtest.manifest.UnreadableTextException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** An XML document as a tree; elements of one name are a list. Nothing outside it is read. */
final class XmlTree {
  private static final String TEXT = "#text";
  private static final String FEATURES = "http://xml.org/sax/features/";

  private XmlTree() {}

  static FieldTree read(String text) {
    try {
      Element root = parser().parse(new InputSource(new StringReader(text))).getDocumentElement();
      return FieldTree.of(Map.of(root.getTagName(), content(root)));
    } catch (SAXParseException e) {
      throw new UnreadableTextException(
          String.valueOf(e.getMessage()), e.getLineNumber(), e.getColumnNumber());
    } catch (SAXException e) {
      throw new UnreadableTextException(String.valueOf(e.getMessage()), 1, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DocumentBuilder parser() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(FEATURES + "external-general-entities", false);
      factory.setFeature(FEATURES + "external-parameter-entities", false);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      DocumentBuilder parser = factory.newDocumentBuilder();
      parser.setErrorHandler(new DefaultHandler());
      return parser;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The JDK's XML parser lacks what keeps it safe", e);
    }
  }

  private static Object content(Element element) {
    Map<String, Object> content = new LinkedHashMap<>();
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      content.put("@" + attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
    }
    children(element)
        .forEach((name, same) -> content.put(name, same.size() == 1 ? same.get(0) : same));
    boolean onlyText = content.isEmpty() || content.keySet().equals(Set.of(TEXT));
    return onlyText ? element.getTextContent().strip() : content;
  }

  private static Map<String, List<Object>> children(Element element) {
    Map<String, List<Object>> children = new LinkedHashMap<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.computeIfAbsent(child.getTagName(), name -> new ArrayList<>()).add(content(child));
      } else if (node.getNodeType() == Node.TEXT_NODE && !node.getTextContent().isBlank()) {
        children
            .computeIfAbsent(TEXT, name -> new ArrayList<>())
            .add(node.getTextContent().strip());
      }
    }
    return children;
  }
}
