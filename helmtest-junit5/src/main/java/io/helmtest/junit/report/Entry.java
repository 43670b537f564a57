package io.helmtest.junit.report;

import java.util.Map;

/** What a test tells the reports, as an entry of JUnit's own. */
public final class Entry {
  static final String ENVIRONMENT = "helmtest.environment";
  static final String LEFT_OUT = "helmtest.leftOut";

  private Entry() {}

  /**
   * The environment that a test runs in.
   *
   * @param environment its name, {@code values.yaml} for the unnamed one
   * @return what to publish
   */
  public static Map<String, String> environment(String environment) {
    return Map.of(ENVIRONMENT, environment);
  }

  /**
   * The environment that a test was not to run in: no report tells of the test.
   *
   * @param environment its name, {@code values.yaml} for the unnamed one
   * @return what to publish
   */
  public static Map<String, String> leftOut(String environment) {
    return Map.of(LEFT_OUT, environment);
  }
}
