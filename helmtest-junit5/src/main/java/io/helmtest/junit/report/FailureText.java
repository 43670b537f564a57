package io.helmtest.junit.report;

import io.helmtest.secret.Secrets;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.stream.Stream;

/** A failure in words, without what is secret. */
record FailureText(Throwable failure) {

  String message() {
    String message = failure.getMessage();
    return masked(message == null || message.isBlank() ? failure.getClass().getName() : message);
  }

  String stackTrace() {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return masked(trace.toString());
  }

  Optional<Rendered> rendered() {
    return Stream.of(failure.getSuppressed())
        .filter(Rendered.class::isInstance)
        .map(Rendered.class::cast)
        .findFirst();
  }

  private static String masked(String text) {
    return Secrets.ofRun().mask(text).strip();
  }
}
