package io.helmtest.junit.report;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What stands in a row: a test in any environment. */
record TestRow(String className, String test) {

  static TestRow of(String environment, ReportedTest test) {
    return new TestRow(
        test.className(),
        environment.equals(ReportFolder.NO_ENVIRONMENT)
            ? test.name()
            : without(environment, test.name()));
  }

  /**
   * Such as {@code ImageTest.imagesComeFromTheRegistry}, whatever varies; the class alone for tests
   * without an environment.
   */
  static String summarized(String environment, ReportedTest test) {
    String type = test.className();
    String simple = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    String name = test.name();
    return environment.equals(ReportFolder.NO_ENVIRONMENT)
        ? simple
        : simple + "." + name.substring(name.lastIndexOf("] ") + 1).strip();
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
