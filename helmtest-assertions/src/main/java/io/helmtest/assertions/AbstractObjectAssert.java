package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.helmtest.assertions.identity.LabelsAssert;
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
   * A field by its path.
   *
   * @param path such as {@code spec.ingress[0].from}, {@code spec.containers[web].image} or {@code
   *     metadata.annotations[helm.sh/hook]}
   * @return the field, which may be absent
   * @throws IllegalArgumentException if it is not a path
   */
  public FieldAssert at(String path) {
    return new FieldAssert(subject().at(path));
  }
}
