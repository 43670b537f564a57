package io.helmtest.assertions.subject;

import io.helmtest.manifest.ObjectId;
import io.helmtest.manifest.SourceLocation;
import io.helmtest.message.Lines;
import io.helmtest.message.MessageContext;
import java.util.Optional;

/**
 * Something that is not as expected, as data.
 *
 * @param context what a message about it begins and ends with
 * @param id the object at fault
 * @param object how to call it, such as {@code Deployment shop-web}
 * @param path the place in it, such as {@code spec.replicas}; empty for the object itself
 * @param expectation what was asked of it, such as {@code to have spec.replicas}
 * @param expected the value expected
 * @param found the value there
 * @param location where it stands in the render; empty for an object that was not rendered
 */
public record Mismatch(
    MessageContext context,
    ObjectId id,
    String object,
    String path,
    String expectation,
    String expected,
    String found,
    Optional<SourceLocation> location) {

  /**
   * Hides the values of secret keys.
   *
   * @param context what a message about it begins and ends with
   * @param id the object at fault
   * @param object how to call it
   * @param path the place in it
   * @param expectation what was asked of it
   * @param expected the value expected
   * @param found the value there
   * @param location where it stands in the render; empty for an object that was not rendered
   */
  public Mismatch {
    expected = context.mask(expected);
    found = context.mask(found);
  }

  /** The same without what has become secret. */
  Mismatch masked() {
    return new Mismatch(context, id, object, path, expectation, expected, found, location);
  }

  /** Object, expectation, expected and found, on several lines. */
  String words() {
    return "Expecting\n%s\n%s\n%s\nbut was\n%s"
        .formatted(
            Lines.indent(object), expectation, Lines.indent(shown()), Lines.indent(shownFound()));
  }

  /** Where it stands, as a line of its own; empty for an object that was not rendered. */
  String place() {
    return location.map(place -> "at " + place + "\n").orElse("");
  }

  /**
   * The same on one line, for a list of several.
   *
   * @return object, path, expected, found and place
   */
  public String line() {
    return inLine(
        "%s %s: expected %s but was %s"
            .formatted(object, expectation, shownOnLine(), shownFoundOnLine()));
  }

  /** Some words on one line, and the place. */
  String inLine(String words) {
    return oneLine(words) + location.map(place -> " at " + place).orElse("");
  }

  /** The value expected, as a reader sees it, on one line. */
  String shownOnLine() {
    return oneLine(shown());
  }

  /** The value there, as a reader sees it, on one line. */
  String shownFoundOnLine() {
    return oneLine(shownFound());
  }

  private String shown() {
    return VisibleText.of(expected, found);
  }

  private String shownFound() {
    return VisibleText.of(found, expected);
  }

  private static String oneLine(String text) {
    return String.join(", ", text.lines().map(String::strip).toList());
  }
}
