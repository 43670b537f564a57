package io.helmtest.assertions.configuration;

import io.fabric8.kubernetes.api.model.ConfigMapKeySelector;
import io.fabric8.kubernetes.api.model.EnvVarSource;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import org.jspecify.annotations.Nullable;

/** Where an environment variable has its value from; the object is that of a key. */
record Origin(Kind kind, String object, String key, boolean optional) {
  static final Origin LITERAL = new Origin(Kind.LITERAL, "", "", true);

  /** The sources that Kubernetes knows. */
  enum Kind {
    LITERAL,
    CONFIG_MAP,
    SECRET,
    FIELD,
    RESOURCE,
    OTHER
  }

  static Origin of(@Nullable EnvVarSource source) {
    if (source == null) {
      return LITERAL;
    }
    if (source.getConfigMapKeyRef() != null) {
      ConfigMapKeySelector ref = source.getConfigMapKeyRef();
      return key(Kind.CONFIG_MAP, ref.getName(), ref.getKey(), ref.getOptional());
    }
    if (source.getSecretKeyRef() != null) {
      SecretKeySelector ref = source.getSecretKeyRef();
      return key(Kind.SECRET, ref.getName(), ref.getKey(), ref.getOptional());
    }
    if (source.getFieldRef() != null) {
      return key(Kind.FIELD, "", source.getFieldRef().getFieldPath(), true);
    }
    return source.getResourceFieldRef() != null
        ? key(Kind.RESOURCE, "", source.getResourceFieldRef().getResource(), true)
        : new Origin(Kind.OTHER, "", "", true);
  }

  static Origin key(
      Kind kind, @Nullable String object, @Nullable String key, @Nullable Boolean optional) {
    return new Origin(
        kind, String.valueOf(object), String.valueOf(key), Boolean.TRUE.equals(optional));
  }

  boolean isReference() {
    return kind == Kind.CONFIG_MAP || kind == Kind.SECRET;
  }

  boolean isSameAs(Origin other) {
    return kind == other.kind && object.equals(other.object) && key.equals(other.key);
  }

  /** The kind of the object. */
  String objectKind() {
    return kind == Kind.SECRET ? "Secret" : "ConfigMap";
  }

  /** Such as {@code key url of Secret shop-db}. */
  @Override
  public String toString() {
    return switch (kind) {
      case LITERAL -> "a literal";
      case CONFIG_MAP, SECRET -> "key %s of %s %s".formatted(key, objectKind(), object);
      case FIELD -> "field " + key;
      case RESOURCE -> "resource " + key;
      case OTHER -> "a source of another kind";
    };
  }
}
