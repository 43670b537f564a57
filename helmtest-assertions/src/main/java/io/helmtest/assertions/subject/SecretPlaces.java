package io.helmtest.assertions.subject;

import io.helmtest.manifest.ManifestDocument;
import io.helmtest.secret.SecretKeys;
import io.helmtest.secret.SecretObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where secret values stand: in a Secret's data, and under secret keys. */
record SecretPlaces(ManifestDocument document, SecretKeys keys) {
  private static final String HIDDEN = "…";

  /** Tells whether a place is, holds or lies in a Secret's data, or lies under a secret key. */
  boolean contain(String path) {
    List<String> steps = ManifestDocument.steps(path);
    return SecretObject.keeps(document.id().kind(), steps) || keys.containAnyOf(steps);
  }

  /** A value without those of secret keys in it. */
  @Nullable Object without(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> rest = new LinkedHashMap<>();
      map.forEach((key, member) -> rest.put(key, hides(key, member) ? HIDDEN : without(member)));
      return rest;
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> rest = new ArrayList<>();
      list.forEach(item -> rest.add(without(item)));
      return rest;
    }
    return value;
  }

  private boolean hides(Object key, @Nullable Object member) {
    return member != null && keys.contain(String.valueOf(key));
  }
}
