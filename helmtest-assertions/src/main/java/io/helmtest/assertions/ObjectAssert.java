package io.helmtest.assertions;

import io.helmtest.assertions.subject.Subject;
import io.helmtest.manifest.ManifestDocument;

/** Any object, custom resources included; its fields can be read even where it does not decode. */
public final class ObjectAssert extends AbstractObjectAssert<ObjectAssert, ManifestDocument> {
  ObjectAssert(Subject subject) {
    super(subject, subject.document(), ObjectAssert.class);
  }
}
