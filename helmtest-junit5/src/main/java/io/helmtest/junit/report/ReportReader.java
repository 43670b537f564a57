package io.helmtest.junit.report;

import io.helmtest.junit.report.build.TestRun;
import io.helmtest.junit.report.name.TestName;
import io.helmtest.junit.report.summary.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the file of an environment test by test, as far as it goes. */
final class ReportReader {
  private final XMLStreamReader xml;
  private final Map<String, String> ofFile = new HashMap<>();
  private Map<String, String> properties = ofFile;
  private String environment = "";
  private String title = "";
  private String className = "";
  private double seconds;
  private Outcome outcome = Outcome.PASSED;
  private String output = "";
  private String errors = "";

  private ReportReader(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml = factory.createXMLStreamReader(in);
  }

  /** Gets what is read. */
  interface Tests {
    void add(TestRun run, String environment, ReportedTest test);
  }

  static void read(Path file, Tests tests) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      ReportReader reader = new ReportReader(in);
      while (reader.next()) {
        tests.add(reader.run(), reader.environment, reader.test());
      }
    } catch (XMLStreamException e) {
      return; // an empty file
    }
  }

  /** The run that wrote a file; one without a build if that does not stand there. */
  static TestRun run(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      ReportReader reader = new ReportReader(in);
      reader.next();
      return reader.run();
    } catch (XMLStreamException e) {
      return new TestRun("", "", "");
    }
  }

  /** Goes on to the end of a test, if there is one more. */
  private boolean next() {
    try {
      return readTest();
    } catch (XMLStreamException e) {
      return false; // torn by a full disk: what came before is told
    }
  }

  private boolean readTest() throws XMLStreamException {
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement()) {
        start();
      } else if (xml.isEndElement() && xml.getLocalName().equals("testcase")) {
        return true;
      }
    }
    return false;
  }

  private void start() throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "testsuite" -> environment = attribute("name");
      case "testcase" -> startTest();
      case "property" -> properties.put(attribute("name"), attribute("value"));
      case "failure" ->
          outcome = new Outcome(Status.FAILED, attribute("message"), xml.getElementText());
      case "skipped" -> outcome = Outcome.skipped(attribute("message"));
      case "system-out" -> output = xml.getElementText();
      case "system-err" -> errors = xml.getElementText();
      default -> {}
    }
  }

  private void startTest() {
    properties = new HashMap<>();
    title = attribute("name");
    className = attribute("classname");
    seconds = Double.parseDouble(attribute("time"));
    outcome = Outcome.PASSED;
    output = "";
    errors = "";
  }

  private TestRun run() {
    return new TestRun(
        ofFile.getOrDefault(Property.RUN, ""),
        ofFile.getOrDefault(Property.PROCESS, ""),
        ofFile.getOrDefault(Property.BUILD, ""));
  }

  private ReportedTest test() {
    return new ReportedTest(
        new TestName(title, className, property(Property.TEST), property(Property.METHOD)),
        property(Property.ID),
        !property(Property.RERUN).isEmpty(),
        seconds,
        outcome,
        output,
        errors);
  }

  private String property(String name) {
    return properties.getOrDefault(name, "");
  }

  private String attribute(String name) {
    @Nullable String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
