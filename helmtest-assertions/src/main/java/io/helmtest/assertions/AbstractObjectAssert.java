package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.helmtest.assertions.identity.AnnotationsAssert;
import io.helmtest.assertions.identity.LabelsAssert;
import io.helmtest.assertions.identity.NameAssert;
import io.helmtest.assertions.subject.SecretText;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.TypedAssert;
import io.helmtest.assertions.value.FieldAssert;
import java.util.function.Supplier;
import org.assertj.core.annotation.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/**
 * What every object has.
 *
 * @param <S> the assertion itself
 * @param <T> what it asserts about: the object, or its document
 */
public abstract class AbstractObjectAssert<S extends AbstractObjectAssert<S, T>, T>
    extends TypedAssert<S, T> {

  AbstractObjectAssert(Subject subject, Supplier<? extends T> object, Class<S> self) {
    super(subject, object, self);
  }

  /**
   * The object's labels.
   *
   * @return its {@code metadata.labels}
   */
  @CheckReturnValue
  public LabelsAssert labels() {
    HasMetadata object = subject().document().object();
    return new LabelsAssert(subject().at("metadata.labels"), object.getMetadata().getLabels());
  }

  /**
   * The object's annotations.
   *
   * @return its {@code metadata.annotations}
   */
  @CheckReturnValue
  public AnnotationsAssert annotations() {
    HasMetadata object = subject().document().object();
    return new AnnotationsAssert(
        subject().at("metadata.annotations"), object.getMetadata().getAnnotations());
  }

  /**
   * The object's name.
   *
   * @return its {@code metadata.name}
   */
  @CheckReturnValue
  public NameAssert name() {
    return new NameAssert(subject());
  }

  /**
   * Checks that the object is in the release's namespace, in that it names that one or none.
   *
   * <pre>{@code
   * // passes without metadata.namespace, fails for another one than the release's
   * assertThat(chart).deployment("shop-web").isInReleaseNamespace();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it names another
   */
  public S isInReleaseNamespace() {
    return isInNamespace(subject().chart().namespace());
  }

  /**
   * Checks the object's namespace; an object that names none is in the release's.
   *
   * <pre>{@code
   * // passes for metadata.namespace: monitoring, fails without it in a release in default
   * assertThat(chart).object("ServiceMonitor", "shop-web").isInNamespace("monitoring");
   * }</pre>
   *
   * @param namespace the namespace
   * @return this
   * @throws AssertionError if it is in another
   */
  public S isInNamespace(String namespace) {
    String found = subject().document().id().namespace();
    if (!namespace.equals(found == null ? subject().chart().namespace() : found)) {
      throw subject()
          .at("metadata.namespace")
          .mismatch(
              namespace,
              found == null ? "absent, which means " + subject().chart().namespace() : found);
    }
    return myself;
  }

  /**
   * Checks the typed object.
   *
   * <pre>{@code
   * // passes for a Service that fabric8 takes for equal, fails for any other
   * assertThat(chart).service("shop-web").isEqualTo(expected);
   * }</pre>
   *
   * @param expected a fabric8 object
   * @return this
   * @throws AssertionError if it is another; what a Secret holds is not shown
   */
  public S isEqualTo(@Nullable Object expected) {
    if (!actual().equals(expected)) {
      throw fails("to be", expected);
    }
    return myself;
  }

  /**
   * Checks that the typed object is another one.
   *
   * <pre>{@code
   * // passes for a Service that fabric8 takes for another, fails for an equal one
   * assertThat(chart).service("shop-web").isNotEqualTo(other);
   * }</pre>
   *
   * @param other a fabric8 object
   * @return this
   * @throws AssertionError if it is equal; what a Secret holds is not shown
   */
  public S isNotEqualTo(@Nullable Object other) {
    if (actual().equals(other)) {
      throw fails("not to be", other);
    }
    return myself;
  }

  private AssertionError fails(String expectation, @Nullable Object other) {
    Subject place = subject();
    return place.isSecret()
        ? place.told(expectation, SecretText.of(other), SecretText.of(actual()))
        : place.told(expectation, String.valueOf(other), String.valueOf(actual()));
  }

  /**
   * A field by its path.
   *
   * @param path such as {@code spec.ingress[0].from}, {@code spec.containers[web].image}, {@code
   *     spec.rules[host=shop.example.com].http} or {@code metadata.annotations[helm.sh/hook]}
   * @return the field, which may be absent
   * @throws IllegalArgumentException if it is not a path
   */
  @CheckReturnValue
  public FieldAssert at(String path) {
    return new FieldAssert(subject().at(path));
  }
}
