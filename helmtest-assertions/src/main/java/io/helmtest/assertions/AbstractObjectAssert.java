package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.helmtest.assertions.identity.AnnotationsAssert;
import io.helmtest.assertions.identity.LabelsAssert;
import io.helmtest.assertions.identity.NameAssert;
import io.helmtest.assertions.subject.FieldAssert;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;

/**
 * What every object has.
 *
 * @param <S> the assertion itself
 * @param <T> what it asserts about: the object, or its document
 */
public abstract class AbstractObjectAssert<S extends AbstractObjectAssert<S, T>, T>
    extends SubjectAssert<S, T> {

  AbstractObjectAssert(Subject subject, T object, Class<S> self) {
    super(subject, object, self);
  }

  /**
   * The object's labels.
   *
   * @return its {@code metadata.labels}
   */
  public LabelsAssert labels() {
    HasMetadata object = subject().document().object();
    return new LabelsAssert(subject().at("metadata.labels"), object.getMetadata().getLabels());
  }

  /**
   * The object's annotations.
   *
   * @return its {@code metadata.annotations}
   */
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
   * A field by its path.
   *
   * @param path such as {@code spec.ingress[0].from}, {@code spec.containers[web].image}, {@code
   *     spec.rules[host=shop.example.com].http} or {@code metadata.annotations[helm.sh/hook]}
   * @return the field, which may be absent
   * @throws IllegalArgumentException if it is not a path
   */
  public FieldAssert at(String path) {
    return new FieldAssert(subject().at(path));
  }
}
