package io.helmtest.assertions.subject;

import io.helmtest.manifest.SourceLocation;
import io.helmtest.message.Lines;
import io.helmtest.render.RenderContext;

/**
 * Something that is not as expected, as data.
 *
 * @param context the render it is of
 * @param object the object at fault, such as {@code Deployment shop-web}
 * @param expectation what was asked of it, such as {@code to have spec.replicas}
 * @param expected the value expected
 * @param found the value there
 * @param location where it stands
 */
public record Mismatch(
    RenderContext context,
    String object,
    String expectation,
    String expected,
    String found,
    SourceLocation location) {

  /**
   * Hides the values of secret keys.
   *
   * @param context the render it is of
   * @param object the object at fault
   * @param expectation what was asked of it
   * @param expected the value expected
   * @param found the value there
   * @param location where it stands
   */
  public Mismatch {
    expected = context.mask(expected);
    found = context.mask(found);
  }

  /**
   * The whole message: environment, object, path, expected, found, place, values layers and engine.
   *
   * @return several lines
   */
  public String message() {
    return "%sExpecting\n%s\n%s\n%s\nbut was\n%s\nat %s\n%s"
        .formatted(
            context.prefix(),
            Lines.indent(object),
            expectation,
            Lines.indent(expected),
            Lines.indent(found),
            location,
            context.footer());
  }

  /**
   * The same on one line, for a list of several.
   *
   * @return object, path, expected, found and place
   */
  public String line() {
    return "%s %s: expected %s but was %s at %s"
        .formatted(object, expectation, oneLine(expected), oneLine(found), location);
  }

  private static String oneLine(String text) {
    return String.join(", ", text.lines().map(String::strip).toList());
  }
}
