package io.helmtest.junit.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the file of an environment test by test, as far as it goes. */
final class ReportReader {
  private final BiConsumer<String, ReportedTest> tests;
  private String environment = "";
  private String name = "";
  private String className = "";
  private double seconds;
  private Outcome outcome = Outcome.PASSED;
  private String output = "";
  private String errors = "";

  private ReportReader(BiConsumer<String, ReportedTest> tests) {
    this.tests = tests;
  }

  static void read(Path file, BiConsumer<String, ReportedTest> tests) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (InputStream in = Files.newInputStream(file)) {
      new ReportReader(tests).read(factory.createXMLStreamReader(in));
    } catch (XMLStreamException e) {
      return; // torn by a full disk: what came before is told
    }
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement()) {
        start(xml);
      } else if (xml.isEndElement() && xml.getLocalName().equals("testcase")) {
        tests.accept(
            environment, new ReportedTest(name, className, seconds, outcome, output, errors));
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "testsuite" -> environment = attribute(xml, "name");
      case "testcase" -> startTest(xml);
      case "failure" ->
          outcome = new Outcome(Status.FAILED, attribute(xml, "message"), xml.getElementText());
      case "skipped" -> outcome = Outcome.skipped(attribute(xml, "message"));
      case "system-out" -> output = xml.getElementText();
      case "system-err" -> errors = xml.getElementText();
      default -> {}
    }
  }

  private void startTest(XMLStreamReader xml) {
    name = attribute(xml, "name");
    className = attribute(xml, "classname");
    seconds = Double.parseDouble(attribute(xml, "time"));
    outcome = Outcome.PASSED;
    output = "";
    errors = "";
  }

  private static String attribute(XMLStreamReader xml, String attribute) {
    @Nullable String value = xml.getAttributeValue(null, attribute);
    return value == null ? "" : value;
  }
}
