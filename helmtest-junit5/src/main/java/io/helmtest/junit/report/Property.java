package io.helmtest.junit.report;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What stands in our JUnit files for our own page and table; other readers skip it. */
final class Property {
  /** The build that wrote a file. */
  static final String BUILD = "helmtest.build";

  /** The run that wrote a file. */
  static final String RUN = "helmtest.run";

  /** The process that wrote a file. */
  static final String PROCESS = "helmtest.process";

  /** JUnit's unique ID of a test. */
  static final String ID = "helmtest.id";

  /** What a test is called in all environments. */
  static final String TEST = "helmtest.test";

  /** The method of a test that runs in environments. */
  static final String METHOD = "helmtest.method";

  /** There where a test failed before and was run again. */
  static final String RERUN = "helmtest.rerun";

  private Property() {}

  /** The element that holds them, without those that are empty. */
  static String xml(String indent, Map<String, String> values) {
    return new TreeMap<>(values)
        .entrySet().stream()
            .filter(property -> !property.getValue().isEmpty())
            .map(property -> xml(property.getKey(), property.getValue()))
            .collect(Collectors.joining("", indent + "<properties>", "</properties>\n"));
  }

  private static String xml(String name, String value) {
    return "<property%s%s/>".formatted(Xml.attribute("name", name), Xml.attribute("value", value));
  }
}
