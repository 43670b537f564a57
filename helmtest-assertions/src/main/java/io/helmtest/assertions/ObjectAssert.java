package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.helmtest.assertions.subject.Subject;

/** Any object, custom resources included. */
public final class ObjectAssert extends AbstractObjectAssert<ObjectAssert, HasMetadata> {
  ObjectAssert(Subject subject) {
    super(subject, subject.document().object(), ObjectAssert.class);
  }
}
