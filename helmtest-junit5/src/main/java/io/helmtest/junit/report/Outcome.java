package io.helmtest.junit.report;

import io.helmtest.junit.report.summary.Status;
import io.helmtest.secret.Secrets;
import java.util.Optional;

/**
 * What came of a test, and why.
 *
 * @param status what came of it
 * @param message why, or empty
 * @param details the stack trace of a failure, or empty
 */
record Outcome(Status status, String message, String details) {
  static final Outcome PASSED = new Outcome(Status.PASSED, "", "");

  static final Outcome FAILED = new Outcome(Status.FAILED, "no reason was given", "");

  static Outcome skipped(String reason) {
    return new Outcome(Status.SKIPPED, Secrets.ofRun().mask(reason), "");
  }

  static Outcome skipped(Optional<Throwable> reason) {
    return skipped(reason.map(Throwable::getMessage).orElse(""));
  }

  static Outcome failed(FailureText failure) {
    return new Outcome(Status.FAILED, failure.message(), failure.stackTrace());
  }

  String xml() {
    return switch (status) {
      case PASSED -> "";
      case SKIPPED -> "    <skipped%s/>\n".formatted(Xml.attribute("message", message));
      case FAILED ->
          "    <failure%s>%s</failure>\n"
              .formatted(Xml.attribute("message", message), Xml.text(details));
    };
  }
}
