package io.helmtest.assertions.subject;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.helmtest.RenderedChart;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.message.MessageContext;
import io.helmtest.secret.SecretKeys;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/**
 * What an assertion is about: a place in an object, mostly one of a render.
 *
 * @param chart the render; null for an object that was not rendered
 * @param document the object
 * @param path the place in it; empty for the object itself
 * @param wording the words that a test adds to failures
 */
public record Subject(
    @Nullable RenderedChart chart, ManifestDocument document, String path, Wording wording) {
  /**
   * An object of a render, of which a test says nothing in its own words.
   *
   * @param chart the render
   * @param document the object
   */
  public Subject(RenderedChart chart, ManifestDocument document) {
    this(chart, document, "", new Wording());
  }

  /**
   * An object that was not rendered.
   *
   * @param object the object
   * @return the object itself
   */
  public static Subject plain(HasMetadata object) {
    Assertions.assertThatObject(object).isNotNull();
    return new Subject(null, ManifestDocument.of(object), "", new Wording());
  }

  /**
   * The render.
   *
   * @return the render
   * @throws IllegalStateException if the object was not rendered
   */
  @Override
  public RenderedChart chart() {
    if (chart == null) {
      throw new IllegalStateException(
          object()
              + " is not from a render, and this needs its release: begin with assertThat(chart)");
    }
    return chart;
  }

  /**
   * Tells whether there is a release to look around in.
   *
   * @return whether the object was rendered
   */
  public boolean isRendered() {
    return chart != null;
  }

  /**
   * What a message about the object begins and ends with.
   *
   * @return the context of the render, or that there is none
   */
  public MessageContext context() {
    return chart == null ? PlainObject.CONTEXT : chart.context();
  }

  /**
   * The same object, another place.
   *
   * @param other the path, from the object's root
   * @return the place there
   */
  public Subject at(String other) {
    return new Subject(chart, document, other, wording);
  }

  /**
   * Another object of the same render.
   *
   * @param other the object
   * @return the object itself
   */
  public Subject beside(ManifestDocument other) {
    return new Subject(chart, other, "", wording);
  }

  /**
   * The same place, of which failures speak in other words.
   *
   * @param words the words that a test adds to failures
   * @return the same place
   */
  public Subject in(Wording words) {
    return new Subject(chart, document, path, words);
  }

  /**
   * A place below this one.
   *
   * @param field such as {@code image} or {@code securityContext.runAsUser}
   * @return the place there
   */
  public Subject field(String field) {
    return at(join(path, field));
  }

  /**
   * A path below another one.
   *
   * @param path the upper path; empty for the root
   * @param field what to append
   * @return the path of both
   */
  public static String join(String path, String field) {
    return path.isEmpty() || field.isEmpty() || field.startsWith("[")
        ? path + field
        : path + "." + field;
  }

  /**
   * How to call the object in a message.
   *
   * @return kind and name, and the namespace where it is not the release's
   */
  public String object() {
    return chart == null ? document.toString() : chart.title(document);
  }

  /**
   * Tells whether no message may show the value: this place is, holds or lies in the data of a
   * Secret, or lies under a secret key.
   *
   * @return whether its value has to stay hidden
   */
  public boolean isSecret() {
    return secretPlaces().contain(path);
  }

  /**
   * A value for a message, without those of secret keys in it.
   *
   * @param value plain Java, or null
   * @return the same value with less in it
   */
  public @Nullable Object discreet(@Nullable Object value) {
    return secretPlaces().without(value);
  }

  private SecretPlaces secretPlaces() {
    return new SecretPlaces(
        document, chart == null ? SecretKeys.NONE : chart.context().secretKeys());
  }

  private String shown(Object found) {
    return isSecret() && !path.isEmpty() && document.value(path).isPresent()
        ? SecretText.of(found)
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
    return told(expectation, expected, shown(found));
  }

  /**
   * A failure that shows all it is given: the caller knows what may be shown.
   *
   * @param expectation such as {@code to have … with}
   * @param expected what was expected
   * @param found what is there, without secret values
   * @return the error to throw
   */
  public MismatchError told(String expectation, Object expected, String found) {
    return new MismatchError(
        new Mismatch(
            context(),
            document.id(),
            object(),
            path,
            expectation,
            expected.toString(),
            found,
            Optional.ofNullable(chart).map(render -> document.locate(path))),
        wording);
  }
}
