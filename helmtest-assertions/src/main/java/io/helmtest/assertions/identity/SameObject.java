package io.helmtest.assertions.identity;

import io.helmtest.RenderedChart;
import io.helmtest.manifest.Hook;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.manifest.ObjectId;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;

/** Whether two documents are one object to a cluster. */
final class SameObject {
  private SameObject() {}

  static boolean in(RenderedChart chart, ManifestDocument left, ManifestDocument right) {
    return key(chart, left.id()).equals(key(chart, right.id()))
        && !runApart(left.hook(), right.hook());
  }

  private static ObjectId key(RenderedChart chart, ObjectId id) {
    int slash = id.apiVersion().indexOf('/');
    String group = slash < 0 ? "" : id.apiVersion().substring(0, slash);
    String namespace = Objects.requireNonNullElse(id.namespace(), chart.namespace());
    return new ObjectId(group, id.kind(), namespace, id.name());
  }

  private static boolean runApart(Optional<Hook> left, Optional<Hook> right) {
    return left.isPresent()
        && right.isPresent()
        && Collections.disjoint(left.get().events(), right.get().events());
  }
}
