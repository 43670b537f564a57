package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.helmtest.assertions.subject.Subject;

/** Any object that is not from a render. What needs its release is an error. */
public final class PlainObjectAssert extends AbstractObjectAssert<PlainObjectAssert, HasMetadata> {
  PlainObjectAssert(HasMetadata object) {
    super(Subject.plain(object), () -> object, PlainObjectAssert.class);
  }
}
