package io.helmtest.assertions.comparison;

import io.helmtest.RenderedChart;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.manifest.ObjectId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds each object of a render in another one: by kind, namespace and name. */
final class ObjectPairs {
  private final RenderedChart changed;
  private final List<ObjectId> baseIds;
  private final List<ManifestDocument> rest;

  private ObjectPairs(RenderedChart changed, RenderedChart base) {
    this.changed = changed;
    this.baseIds = base.documents().stream().map(document -> id(base, document)).toList();
    this.rest = new ArrayList<>(changed.documents());
  }

  static List<ObjectPair> of(RenderedChart changed, RenderedChart base) {
    ObjectPairs search = new ObjectPairs(changed, base);
    List<ObjectPair> pairs = new ArrayList<>();
    base.documents().forEach(document -> pairs.add(search.pair(id(base, document), document)));
    search.rest.forEach(added -> pairs.add(new ObjectPair(id(changed, added), null, added)));
    return List.copyOf(pairs);
  }

  private ObjectPair pair(ObjectId id, ManifestDocument base) {
    Optional<ManifestDocument> partner = partner(id);
    partner.ifPresent(rest::remove);
    return new ObjectPair(
        partner.map(document -> id(changed, document)).orElse(id), base, partner.orElse(null));
  }

  // The same apiVersion first; another one unless the base has an object of that one too.
  private Optional<ManifestDocument> partner(ObjectId id) {
    return rest.stream()
        .filter(document -> isSame(id, id(changed, document)))
        .filter(document -> isFree(id, id(changed, document)))
        .min(Comparator.comparing(document -> !id.equals(id(changed, document))));
  }

  private boolean isFree(ObjectId id, ObjectId candidate) {
    return candidate.equals(id) || !baseIds.contains(candidate);
  }

  private static boolean isSame(ObjectId one, ObjectId other) {
    return one.kind().equals(other.kind())
        && Objects.equals(one.namespace(), other.namespace())
        && one.name().equals(other.name());
  }

  private static ObjectId id(RenderedChart chart, ManifestDocument document) {
    return document.id().seenFrom(chart.namespace());
  }
}
