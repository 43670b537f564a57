package io.helmtest.assertions.subject;

import io.helmtest.RenderedChart;
import io.helmtest.manifest.ManifestDocument;

/**
 * What an assertion is about: a place in an object of a render.
 *
 * @param chart the render
 * @param document the object
 * @param path the place in it; empty for the object itself
 */
public record Subject(RenderedChart chart, ManifestDocument document, String path) {

  /**
   * The same object, another place.
   *
   * @param other the path, from the object's root
   * @return the place there
   */
  public Subject at(String other) {
    return new Subject(chart, document, other);
  }

  /**
   * A place below this one.
   *
   * @param field such as {@code image} or {@code securityContext.runAsUser}
   * @return the place there
   */
  public Subject field(String field) {
    return at(path.isEmpty() ? field : path + "." + field);
  }

  /**
   * How to call the object in a message.
   *
   * @return kind and name, and the namespace where it is not the release's
   */
  public String object() {
    return chart.title(document);
  }

  /**
   * A failure: this place is not as expected.
   *
   * @param expected what was expected
   * @param found what is there
   * @return the error to throw
   */
  public MismatchError mismatch(Object expected, Object found) {
    return mismatch("to have " + path, expected, found);
  }

  /**
   * A failure in words of one's own.
   *
   * @param expectation such as {@code to have … with registry}
   * @param expected what was expected
   * @param found what is there
   * @return the error to throw
   */
  public MismatchError mismatch(String expectation, Object expected, Object found) {
    return new MismatchError(
        new Mismatch(
            chart.context(),
            object(),
            expectation,
            expected.toString(),
            found.toString(),
            document.locate(path)));
  }
}
