package io.helmtest.assertions;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * Catches a failed assertion and compares its whole message. How messages end, {@link WordingTest}
 * spells out; a message that is expected here ends without it, unless it ends in a way of its own.
 */
public final class Failures {
  private static final Pattern ENDING = Pattern.compile("engine: |\\(not from a render\\)");
  private static final String FOOTER = Renders.of("\n").context().footer();
  private static final String RENDERED_FOOTER =
      FOOTER
          .replace("values-prod.yaml", "values-prod.yaml < values text")
          .replace("a test's own", "helm");

  private Failures() {}

  public static AssertionError failureOf(ThrowingCallable assertion) {
    AssertionError failure = catchThrowableOfType(AssertionError.class, assertion);
    Assertions.assertThat(failure).as("the assertion should have failed").isNotNull();
    return failure;
  }

  /**
   * Leaves out at which line of the render something stands: Helm 3 and 4 differ in blank lines.
   */
  public static void assertRenderedFailure(ThrowingCallable assertion, String message) {
    String text = text(assertion).replaceAll("rendered line \\d+", "rendered line N");
    Assertions.assertThat(without(RENDERED_FOOTER, text, message))
        .isEqualTo(message.stripTrailing());
  }

  public static void assertFailure(ThrowingCallable assertion, String message) {
    Assertions.assertThat(without(FOOTER, text(assertion), message))
        .isEqualTo(message.stripTrailing());
  }

  // A message that lacks its footer stays as it is and differs.
  private static String without(String footer, String text, String expected) {
    boolean whole = ENDING.matcher(expected).find();
    return !whole && text.endsWith("\n" + footer)
        ? text.substring(0, text.length() - footer.length() - 1)
        : text + (whole ? "" : "\n(without the footer)");
  }

  // Whichever Helm it was.
  private static String text(ThrowingCallable assertion) {
    return String.valueOf(failureOf(assertion).getMessage())
        .replaceAll("engine: (embedded )?helm v\\S+", "engine: helm");
  }
}
