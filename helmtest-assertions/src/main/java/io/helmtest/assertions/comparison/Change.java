package io.helmtest.assertions.comparison;

import io.helmtest.manifest.ManifestDocument;
import io.helmtest.manifest.ObjectId;
import io.helmtest.manifest.SourceLocation;
import io.helmtest.secret.SecretKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A difference between two renders, at the highest place that differs: where a part was added, this
 * is the whole part. Values are plain Java: a Map, List, String, Boolean or number.
 *
 * @param object the object as it is called in the changed render, or in the base if it was removed
 * @param path the place in it, such as {@code spec.containers[web].image}; empty if the whole
 *     object was added or removed
 * @param before the value in the base; null if it is absent there
 * @param after the value in the changed render; null if it is absent there
 * @param location where it stands in the changed render, or in the base if it was removed
 */
public record Change(
    ObjectId object,
    String path,
    @Nullable Object before,
    @Nullable Object after,
    SourceLocation location) {

  /**
   * Object and path, as {@link ComparisonAssert#changesOnly} takes them.
   *
   * @return such as {@code Deployment shop-web: spec.replicas}
   */
  public String place() {
    return path.isEmpty() ? object.toString() : object + ": " + path;
  }

  /** The same change of values that do not show what is secret. */
  Change masked(SecretKeys keys, UnaryOperator<String> mask) {
    return ManifestDocument.steps(path).stream().anyMatch(keys::contain)
        ? new Change(object, path, ChangeText.hidden(before), ChangeText.hidden(after), location)
        : new Change(object, path, masked(before, keys, mask), masked(after, keys, mask), location);
  }

  private static @Nullable Object masked(
      @Nullable Object value, SecretKeys keys, UnaryOperator<String> mask) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> masked = new LinkedHashMap<>();
      map.forEach((key, member) -> masked.put(key, masked(key, member, keys, mask)));
      return masked;
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> masked = new ArrayList<>();
      list.forEach(item -> masked.add(masked(item, keys, mask)));
      return masked;
    }
    String text = String.valueOf(value);
    String masked = mask.apply(text);
    return masked.equals(text) ? value : masked;
  }

  private static @Nullable Object masked(
      Object key, @Nullable Object member, SecretKeys keys, UnaryOperator<String> mask) {
    return keys.contain(String.valueOf(key))
        ? ChangeText.hidden(member)
        : masked(member, keys, mask);
  }

  boolean isOfWholeObject() {
    return path.isEmpty() && (before == null || after == null);
  }

  /** The change on one line; of a Secret's data and of secret keys, only that it changed. */
  @Override
  public String toString() {
    String where = after == null ? ", in the base at " : " at ";
    return place() + ": " + ChangeText.of(this) + where + location;
  }
}
