package io.helmtest.declaration;

import io.helmtest.message.ClosestMatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object that a release refers to and does not render: it comes from elsewhere.
 *
 * @param kind one of {@link #KINDS}
 * @param name the object's name
 * @param namespace the namespace it is in; null for the release's
 */
public record ExternalObject(String kind, String name, @Nullable String namespace) {
  private static final String ANY = "*";

  /** The kinds of objects that references lead to. */
  public static final List<String> KINDS =
      List.of(
          "ConfigMap", "Gateway", "PersistentVolumeClaim", "Secret", "Service", "ServiceAccount");

  /**
   * Checks kind and name.
   *
   * @param kind one of {@link #KINDS}
   * @param name the object's name
   * @param namespace the namespace it is in; null for the release's
   * @throws IllegalArgumentException if references lead to no object of the kind, or the name is
   *     blank
   */
  public ExternalObject {
    if (!KINDS.contains(kind)) {
      throw new IllegalArgumentException(
          "No reference leads to kind \"%s\"%s Name one of %s."
              .formatted(kind, question(kind), String.join(", ", KINDS)));
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("An external %s has a blank name".formatted(kind));
    }
  }

  /**
   * An object of the release's namespace.
   *
   * @param kind one of {@link #KINDS}
   * @param name its name
   * @return the object
   * @throws IllegalArgumentException if references lead to no object of the kind, or the name is
   *     blank
   */
  public static ExternalObject of(String kind, String name) {
    return new ExternalObject(kind, name, null);
  }

  /**
   * Any object of a kind, in any namespace, whose name is not close to that of a rendered one: a
   * reference that is a letter off is still an error.
   *
   * @param kind one of {@link #KINDS}
   * @return the objects
   * @throws IllegalArgumentException if references lead to no object of the kind
   */
  public static ExternalObject any(String kind) {
    return new ExternalObject(kind, ANY, ANY);
  }

  /**
   * Tells whether this stands for all objects of its kind.
   *
   * @return whether it is one of {@link #any}
   */
  public boolean isAny() {
    return name.equals(ANY);
  }

  /**
   * A ConfigMap of the release's namespace.
   *
   * @param name its name
   * @return the ConfigMap
   */
  public static ExternalObject configMap(String name) {
    return of("ConfigMap", name);
  }

  /**
   * A Gateway of the release's namespace.
   *
   * @param name its name
   * @return the Gateway
   */
  public static ExternalObject gateway(String name) {
    return of("Gateway", name);
  }

  /**
   * A PersistentVolumeClaim of the release's namespace.
   *
   * @param name its name
   * @return the PersistentVolumeClaim
   */
  public static ExternalObject persistentVolumeClaim(String name) {
    return of("PersistentVolumeClaim", name);
  }

  /**
   * A Secret of the release's namespace.
   *
   * @param name its name
   * @return the Secret
   */
  public static ExternalObject secret(String name) {
    return of("Secret", name);
  }

  /**
   * A Service of the release's namespace.
   *
   * @param name its name
   * @return the Service
   */
  public static ExternalObject service(String name) {
    return of("Service", name);
  }

  /**
   * A ServiceAccount of the release's namespace.
   *
   * @param name its name
   * @return the ServiceAccount
   */
  public static ExternalObject serviceAccount(String name) {
    return of("ServiceAccount", name);
  }

  /**
   * The same object in another namespace.
   *
   * @param other the namespace
   * @return the object there
   */
  public ExternalObject inNamespace(String other) {
    return new ExternalObject(kind, name, other);
  }

  private static String question(String kind) {
    String question = ClosestMatch.question(kind, KINDS);
    return question.isEmpty() ? "." : question;
  }

  /** Such as {@code Secret shop-db} or {@code Gateway public in namespace infra}. */
  @Override
  public String toString() {
    return kind + " " + name + (namespace == null ? "" : " in namespace " + namespace);
  }
}
