package io.helmtest.manifest;

import org.jspecify.annotations.Nullable;

/**
 * Which object a document is.
 *
 * @param apiVersion such as {@code apps/v1}
 * @param kind such as {@code Deployment}
 * @param namespace the namespace the document names; null if it leaves that to the release
 * @param name the object's name; empty if it has none
 */
public record ObjectId(String apiVersion, String kind, @Nullable String namespace, String name) {

  /** The object of a document of which nothing can be told. */
  static final ObjectId UNKNOWN = new ObjectId("", "", null, "");

  /**
   * The same object, its namespace left out where it goes without saying.
   *
   * @param releaseNamespace the release's namespace
   * @return the object as somebody in that namespace calls it
   */
  public ObjectId seenFrom(String releaseNamespace) {
    return releaseNamespace.equals(namespace) ? new ObjectId(apiVersion, kind, null, name) : this;
  }

  /** Kind and name, and the namespace where the document names one. */
  @Override
  public String toString() {
    String object = (kind + " " + (name.isEmpty() ? "(without a name)" : name)).strip();
    return namespace == null ? object : object + " in namespace " + namespace;
  }
}
