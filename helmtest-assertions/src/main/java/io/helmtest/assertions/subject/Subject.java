package io.helmtest.assertions.subject;

import io.helmtest.RenderedChart;
import io.helmtest.manifest.ManifestDocument;
import java.util.regex.Pattern;

/**
 * What an assertion is about: a place in an object of a render.
 *
 * @param chart the render
 * @param document the object
 * @param path the place in it; empty for the object itself
 */
public record Subject(RenderedChart chart, ManifestDocument document, String path) {
  private static final Pattern SECRET = Pattern.compile("(?s)(\\[?(data|stringData)\\b).*");

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
   * Tells whether this place is, holds or lies in the data of a Secret, which no message may show.
   *
   * @return whether its value has to stay hidden
   */
  boolean isSecret() {
    return document.id().kind().equals("Secret") && SECRET.matcher(path).matches();
  }

  private String shown(Object found) {
    return isSecret() && document.value(path).isPresent()
        ? "(hidden, %d characters)".formatted(found.toString().length())
        : found.toString();
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
            shown(found),
            document.locate(path)));
  }
}
