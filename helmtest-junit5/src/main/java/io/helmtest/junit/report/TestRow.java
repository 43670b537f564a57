package io.helmtest.junit.report;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What stands in a row: a test in any environment. */
record TestRow(String className, String test) {

  static TestRow of(String environment, ReportedTest test) {
    return new TestRow(test.className(), without(environment, test.name()));
  }

  /** Such as {@code ImageTest.imagesComeFromTheRegistry}, whatever varies. */
  String method() {
    String simple = className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    return simple + "." + test.substring(test.lastIndexOf("] ") + 1).strip();
  }

  // [shop, prod, no ingress] exposesNothing: of all environments, [shop, no ingress].
  private static String without(String environment, String name) {
    int end = name.lastIndexOf("] ");
    String rest =
        Arrays.stream(name.substring(1, end).split(", "))
            .filter(part -> !part.equals(environment))
            .collect(Collectors.joining(", "));
    return (rest.isEmpty() ? "" : "[" + rest + "] ") + name.substring(end + 2);
  }
}
