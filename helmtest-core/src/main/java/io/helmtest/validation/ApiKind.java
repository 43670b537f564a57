package io.helmtest.validation;

/**
 * A kind of objects, in one version of its API.
 *
 * @param apiVersion such as {@code cert-manager.io/v1}
 * @param kind such as {@code Certificate}
 */
public record ApiKind(String apiVersion, String kind) {

  static ApiKind of(Field root) {
    return new ApiKind(root.document().id().apiVersion(), root.document().id().kind());
  }

  boolean isComplete() {
    return !apiVersion.isEmpty() && !kind.isEmpty();
  }

  /** The group; empty for the core group. */
  String group() {
    return apiVersion.contains("/") ? apiVersion.substring(0, apiVersion.indexOf('/')) : "";
  }

  String version() {
    return apiVersion.substring(apiVersion.indexOf('/') + 1);
  }

  /** Both, such as {@code cert-manager.io/v1 Certificate}. */
  @Override
  public String toString() {
    return apiVersion + " " + kind;
  }
}
