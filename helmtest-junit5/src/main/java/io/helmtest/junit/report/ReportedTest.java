package io.helmtest.junit.report;

import io.helmtest.junit.report.name.TestName;
import java.util.List;
import java.util.Map;

/**
 * A test in an environment, as the report tells it.
 *
 * @param name how it is called
 * @param id JUnit's unique ID of it
 * @param isRerun whether the launcher runs it again, because it or its class failed before
 * @param seconds how long it took
 * @param outcome what came of it
 * @param output what it printed or published, attachments included
 * @param errors what it printed to the standard error
 */
record ReportedTest(
    TestName name,
    String id,
    boolean isRerun,
    double seconds,
    Outcome outcome,
    String output,
    String errors) {
  private static final String ATTACHMENT = "[[ATTACHMENT|";

  static String attachment(Object file) {
    return ATTACHMENT + file + "]]";
  }

  /** The absolute paths of what is attached. */
  List<String> attachments() {
    return output
        .lines()
        .filter(line -> line.startsWith(ATTACHMENT) && line.endsWith("]]"))
        .map(line -> line.substring(ATTACHMENT.length(), line.length() - 2))
        .toList();
  }

  String xml() {
    return "  <testcase%s%s%s>\n%s%s%s%s  </testcase>\n"
        .formatted(
            Xml.attribute("name", name.title()),
            Xml.attribute("classname", name.className()),
            Xml.attribute("time", Xml.seconds(seconds)),
            Property.xml("    ", properties()),
            outcome.xml(),
            element("system-out", output),
            element("system-err", errors));
  }

  private Map<String, String> properties() {
    return Map.of(
        Property.ID,
        id,
        Property.TEST,
        name.test(),
        Property.METHOD,
        name.method(),
        Property.RERUN,
        isRerun ? "true" : "");
  }

  private static String element(String name, String text) {
    return text.isEmpty() ? "" : "    <%s>%s</%s>\n".formatted(name, Xml.text(text), name);
  }
}
