package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.manifest.ManifestDocument;

/**
 * Any object, custom resources included. {@link #actual} is its typed object; its fields can be
 * read even where it does not decode.
 */
public final class ObjectAssert extends AbstractObjectAssert<ObjectAssert, HasMetadata> {
  ObjectAssert(Subject subject) {
    super(subject, subject.document()::object, ObjectAssert.class);
  }

  /**
   * The object's manifest.
   *
   * @return its text, its place in the render and its fields
   */
  public ManifestDocument document() {
    return subject().document();
  }
}
