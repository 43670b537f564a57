package io.helmtest.junit.report;

import java.util.List;

/**
 * A test in an environment, as the report tells it.
 *
 * @param name such as {@code [prod] imagesComeFromTheRegistry}
 * @param className its class
 * @param seconds how long it took
 * @param outcome what came of it
 * @param output what it printed or published, attachments included
 * @param errors what it printed to the standard error
 */
record ReportedTest(
    String name, String className, double seconds, Outcome outcome, String output, String errors) {
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
    String attributes =
        Xml.attribute("name", name)
            + Xml.attribute("classname", className)
            + Xml.attribute("time", Xml.seconds(seconds));
    String content = outcome.xml() + element("system-out", output) + element("system-err", errors);
    return content.isEmpty()
        ? "  <testcase%s/>\n".formatted(attributes)
        : "  <testcase%s>\n%s  </testcase>\n".formatted(attributes, content);
  }

  private static String element(String name, String text) {
    return text.isEmpty() ? "" : "    <%s>%s</%s>\n".formatted(name, Xml.text(text), name);
  }
}
