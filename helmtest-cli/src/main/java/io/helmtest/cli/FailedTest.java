package io.helmtest.cli;

import io.helmtest.render.HelmRenderException;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;

/**
 * A test that failed, or what kept the tests from running.
 *
 * @param name the pattern's, or the class's
 * @param message why
 * @param isOfHelm whether Helm refused to render
 */
record FailedTest(String name, String message, boolean isOfHelm) {

  static FailedTest of(TestIdentifier test, Throwable failure) {
    String name =
        test.getSource()
            .filter(MethodSource.class::isInstance)
            .map(source -> ((MethodSource) source).getMethodName())
            .orElse(test.getDisplayName());
    return new FailedTest(
        name, String.valueOf(failure.getMessage()), failure instanceof HelmRenderException);
  }

  /** The message without the line that names the test. */
  String cause() {
    return message.contains("\n") ? message.substring(message.indexOf('\n')) : message;
  }
}
