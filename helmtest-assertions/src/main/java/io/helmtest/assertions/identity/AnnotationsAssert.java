package io.helmtest.assertions.identity;

import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of an object or of a pod template.
 *
 * @see <a
 *     href="https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/">Annotations</a>
 */
public final class AnnotationsAssert extends SubjectAssert<AnnotationsAssert> {
  private final Pairs pairs;

  /**
   * Annotations at a place.
   *
   * @param subject the place, such as {@code metadata.annotations}
   * @param annotations what is there; null for none
   */
  public AnnotationsAssert(Subject subject, @Nullable Map<String, String> annotations) {
    super(subject, AnnotationsAssert.class);
    this.pairs = new Pairs(subject(), annotations == null ? Map.of() : annotations);
  }

  /**
   * Checks one annotation.
   *
   * <pre>{@code
   * // passes for helm.sh/hook: pre-install, fails for another value and without the annotation
   * assertThat(chart).job("shop-migration").annotations().hasAnnotation("helm.sh/hook", "pre-install");
   * }</pre>
   *
   * @param name the annotation's key
   * @param value its value
   * @return this
   * @throws AssertionError if it is missing or has another value
   */
  public AnnotationsAssert hasAnnotation(String name, String value) {
    pairs.have(Map.of(name, value));
    return this;
  }

  /**
   * Checks that an annotation is there, whatever its value.
   *
   * <pre>{@code
   * // passes for a value, fails without the annotation
   * assertThat(chart).deployment("shop-web").podAnnotations().hasAnnotation("checksum/config");
   * }</pre>
   *
   * @param name the annotation's name
   * @return this
   * @throws AssertionError if it is not there; the message lists those that are
   */
  public AnnotationsAssert hasAnnotation(String name) {
    pairs.have(name);
    return this;
  }

  /**
   * Checks that an annotation is not there.
   *
   * <pre>{@code
   * // passes without the annotation, fails with it, whatever its value
   * assertThat(chart).service("shop-web").annotations().doesNotHaveAnnotation("prometheus.io/scrape");
   * }</pre>
   *
   * @param name the annotation's key
   * @return this
   * @throws AssertionError if it is there
   */
  public AnnotationsAssert doesNotHaveAnnotation(String name) {
    pairs.doNotHave(name);
    return this;
  }

  /**
   * Checks all annotations.
   *
   * <pre>{@code
   * // passes for these annotations, fails with one more, one less or another value
   * assertThat(chart).service("shop-web").annotations().hasOnlyAnnotations(Map.of("prometheus.io/scrape", "true"));
   * }</pre>
   *
   * @param annotations keys and values
   * @return this
   * @throws AssertionError if they are others
   */
  public AnnotationsAssert hasOnlyAnnotations(Map<String, String> annotations) {
    pairs.areOnly(annotations);
    return this;
  }
}
