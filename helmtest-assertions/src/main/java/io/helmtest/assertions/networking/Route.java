package io.helmtest.assertions.networking;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A path of a host and where its traffic goes, of an Ingress or an HTTPRoute alike.
 *
 * @param host such as {@code shop.example.com}, or {@code *} for every host
 * @param type {@code Prefix}, {@code Exact}, {@code ImplementationSpecific}, {@code
 *     RegularExpression}
 */
record Route(String host, String path, String type, ServiceBackend backend) {
  static final String EVERY_HOST = "*";

  static String host(@Nullable String host) {
    return host == null || host.isEmpty() ? EVERY_HOST : host;
  }

  static String path(@Nullable String path) {
    return path == null || path.isEmpty() ? "/" : path;
  }

  /** The Gateway API's word for a prefix is taken for that of an Ingress. */
  static String type(@Nullable String type) {
    String known = Objects.requireNonNullElse(type, "Prefix");
    return known.equals("PathPrefix") ? "Prefix" : known;
  }

  boolean isFor(String otherHost, String otherPath, String otherType) {
    return host.equals(otherHost) && path.equals(otherPath) && type.equals(type(otherType));
  }

  /** Two routes with the same text send the same requests to the same port. */
  String comparable() {
    String kind = type.equals("ImplementationSpecific") ? "Prefix" : type;
    return "%s%s (%s) to %s:%s".formatted(host, path, kind, backend.service(), backend.number());
  }

  /** Such as {@code shop.example.com/ (Prefix) to shop-web:http}. */
  /** Such as {@code shop.example.com/ (Prefix)}. */
  String served() {
    return "%s%s (%s)".formatted(host, path, type);
  }

  /** Where it leads to, by the port as it is written and by its number. */
  Stream<String> targets() {
    return Stream.of(backend.toString(), backend.service() + ":" + backend.number());
  }

  @Override
  public String toString() {
    return served() + " to " + backend;
  }
}
