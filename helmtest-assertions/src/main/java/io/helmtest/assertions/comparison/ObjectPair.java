package io.helmtest.assertions.comparison;

import io.helmtest.Workload;
import io.helmtest.assertions.comparison.TreeComparison.Difference;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.manifest.ObjectId;
import io.helmtest.manifest.SourceLocation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object in two renders, or in one of them. */
record ObjectPair(
    ObjectId id, @Nullable ManifestDocument base, @Nullable ManifestDocument changed) {

  boolean isInBoth() {
    return base != null && changed != null;
  }

  /** By name, or by kind and name. */
  boolean isCalled(String name) {
    return id.name().equals(name) || id.toString().equals(name);
  }

  boolean isWorkload() {
    return Workload.isWorkload(either());
  }

  /** Where the pod template stands, such as {@code spec.template}; empty for a Pod. */
  String podPath() {
    return Workload.from(either()).map(Workload::podPath).orElseThrow();
  }

  List<Change> changes() {
    return changes("");
  }

  /** What differs at a path or below it. */
  List<Change> changes(String path) {
    return TreeComparison.at(path, value(base, path), value(changed, path)).stream()
        .map(this::change)
        .toList();
  }

  /** Kind and name, and whether the object is in one of the renders only. */
  String title() {
    String only = base == null ? " (added)" : " (removed)";
    return isInBoth() ? id.toString() : id + only;
  }

  private Change change(Difference difference) {
    return new Change(
        id, difference.path(), difference.before(), difference.after(), location(difference));
  }

  private SourceLocation location(Difference difference) {
    ManifestDocument document = difference.after() == null ? base : changed;
    return Optional.ofNullable(document).orElseGet(this::either).locate(difference.path());
  }

  private ManifestDocument either() {
    return changed == null ? Objects.requireNonNull(base) : changed;
  }

  private static @Nullable Object value(@Nullable ManifestDocument document, String path) {
    return document == null ? null : document.value(path).orElse(null);
  }
}
