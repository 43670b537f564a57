package io.helmtest.junit.matrix;

import io.helmtest.junit.report.PublishedTest;
import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.platform.launcher.TestIdentifier;

/**
 * What of a fixture can be told of, by its kind in JUnit's unique ID and its title in the reports.
 */
enum Place {
  TEMPLATE("test-template-invocation", "prod: [prod] template"),
  TEST("method", "no environment: test"),
  DYNAMIC("dynamic-test", "no environment: dynamic factory"),
  FACTORY("test-factory", "no environment: factory"),
  CLASS("class", "no environment: the class");

  private final String segment;
  private final String title;

  Place(String segment, String title) {
    this.segment = segment;
    this.title = title;
  }

  static String nameOf(TestIdentifier test) {
    String type = test.getUniqueIdObject().getLastSegment().getType();
    return nameOf(place -> type.endsWith(place.segment), test.getUniqueId());
  }

  /** Of a report: it tells of the fixture alone, and calls it by the end of its name. */
  static String nameOf(PublishedTest test, Class<?> fixture) {
    String title = fixture.getName().endsWith(test.title()) ? "the class" : test.title();
    String suite = test.testFile().equals(fixture.getName()) ? test.run() : test.testFile();
    String shown = suite + ": " + title;
    return nameOf(place -> shown.equals(place.title), shown);
  }

  private static String nameOf(Predicate<Place> wanted, String name) {
    return Arrays.stream(values()).filter(wanted).findFirst().map(Place::name).orElse(name);
  }
}
