package io.helmtest.junit.report;

import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;

/**
 * How a test is called in the reports, whatever engine runs it.
 *
 * @param title such as {@code [prod] imagesComeFromTheRegistry}
 * @param className its class, or what comes closest
 */
record TestName(String title, String className) {

  static TestName of(TestIdentifier test) {
    @Nullable TestSource source = test.getSource().orElse(null);
    String shown = test.getDisplayName();
    if (source instanceof MethodSource method) {
      return new TestName(title(shown, method.getMethodName()), method.getClassName());
    }
    return new TestName(
        shown,
        source instanceof ClassSource type
            ? type.getClassName()
            : className(test.getUniqueIdObject()));
  }

  // JUnit shows a method by its name and parameters where nothing else is said.
  private static String title(String shown, String method) {
    return shown.startsWith(method + "(") ? method : shown + " " + method;
  }

  private static String className(UniqueId id) {
    return id.getSegments().stream()
        .filter(segment -> segment.getType().equals("class"))
        .reduce((outer, inner) -> inner)
        .orElse(id.getSegments().get(0))
        .getValue();
  }
}
