package io.helmtest.junit.report;

import io.helmtest.exemption.ExemptedCount;
import io.helmtest.junit.report.summary.ExemptedTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a test tells the reports, as an entry of JUnit's own. */
public final class Entry {
  static final String ENVIRONMENT = "helmtest.environment";
  static final String DECLARED = "helmtest.declared";
  static final String VARIATION = "helmtest.variation";
  static final String INVOCATION = "helmtest.invocation";
  static final String LEFT_OUT = "helmtest.leftOut";
  static final String EXEMPTED = "helmtest.exempted";

  private static final String SEPARATOR = ", ";

  private Entry() {}

  /** The environments of a class, of what was published for one of its tests. */
  static List<String> declared(String text) {
    return List.of(text.split(SEPARATOR));
  }

  /**
   * The environment that a test runs in.
   *
   * @param environment its name, {@code values.yaml} for the unnamed one
   * @param declared all environments of its class, in their order
   * @param variation what else tells the test from others of its method, such as {@code shop, no
   *     ingress}, or empty
   * @return what to publish
   */
  public static Map<String, String> environment(
      String environment, List<String> declared, String variation) {
    Map<String, String> entry = new HashMap<>();
    entry.put(ENVIRONMENT, environment);
    entry.put(DECLARED, String.join(SEPARATOR, declared));
    if (!variation.isBlank()) {
      entry.put(VARIATION, variation);
    }
    return entry;
  }

  /**
   * What is exempted in a render.
   *
   * @param count how many problems, of what
   * @return what to publish
   */
  public static Map<String, String> exempted(ExemptedCount count) {
    String line = ExemptedLine.of(count);
    return count.exempted() == 0
        ? Map.of(EXEMPTED, line)
        : Map.of(EXEMPTED, line, "exempted", ExemptedTable.text(count));
  }

  /**
   * What a template tells of one of its tests before that starts: a test whose constructor fails
   * tells nothing itself.
   *
   * @param name the test's display name
   * @param environment the environment that it runs in
   * @param isLeftOut whether it is skipped there for the environment was not to be tested, so that
   *     no report tells of it
   * @return what to publish
   */
  public static Map<String, String> invocation(
      String name, Map<String, String> environment, boolean isLeftOut) {
    Map<String, String> entry = new HashMap<>(environment);
    entry.put(INVOCATION, name);
    if (isLeftOut) {
      entry.put(LEFT_OUT, name);
    }
    return entry;
  }
}
