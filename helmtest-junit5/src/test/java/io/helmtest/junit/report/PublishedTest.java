package io.helmtest.junit.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What PublishTestResults reads of a test case in a JUnit file, and nothing else. */
public record PublishedTest(
    String run,
    String title,
    String testFile,
    String outcome,
    String errorMessage,
    String stackTrace,
    List<Path> attachments,
    String consoleLog) {
  private static final Pattern ATTACHMENT = Pattern.compile("\\[\\[ATTACHMENT\\|(.*?)]]");

  static List<PublishedTest> in(Path file) {
    try {
      Element suite =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(file.toFile())
              .getDocumentElement();
      List<PublishedTest> tests = new ArrayList<>();
      NodeList cases = suite.getElementsByTagName("testcase");
      for (int i = 0; i < cases.getLength(); i++) {
        tests.add(of(suite, (Element) cases.item(i)));
      }
      return tests;
    } catch (Exception e) {
      throw new AssertionError(file + " cannot be read", e);
    }
  }

  private static PublishedTest of(Element suite, Element test) {
    return new PublishedTest(
        suite.getAttribute("name"),
        test.getAttribute("name"),
        test.getAttribute("classname"),
        has(test, "failure") ? "Failed" : has(test, "skipped") ? "NotExecuted" : "Passed",
        has(test, "failure") ? first(test, "failure").getAttribute("message") : "",
        has(test, "failure") ? first(test, "failure").getTextContent() : "",
        attachments(output(test)),
        output(test));
  }

  /** Prints what is in a file: a line for each test, and one for each attachment. */
  public static void main(String[] file) {
    for (PublishedTest test : in(Path.of(file[0]))) {
      System.out.println(String.join("\t", test.outcome(), test.testFile(), test.title()));
      test.attachments().forEach(attached -> System.out.println("attachment\t" + attached));
    }
  }

  /** Title and outcome. */
  String line() {
    return title + " " + outcome;
  }

  private static String output(Element test) {
    return has(test, "system-out") ? first(test, "system-out").getTextContent() : "";
  }

  private static List<Path> attachments(String output) {
    return ATTACHMENT
        .matcher(output)
        .results()
        .map((MatchResult r) -> Path.of(r.group(1)))
        .toList();
  }

  private static boolean has(Element test, String name) {
    return test.getElementsByTagName(name).getLength() > 0;
  }

  private static Element first(Element test, String name) {
    return (Element) test.getElementsByTagName(name).item(0);
  }
}
