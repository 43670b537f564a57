package io.helmtest.chart;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a JSON schema, taken apart as RFC 3986 says, without its fragment. None is
 * refused: Helm might still fetch what this could not read.
 */
record SchemaAddress(String scheme, String authority, String path, String query) {
  private static final Pattern PARTS =
      Pattern.compile("(?s)(?:([A-Za-z][A-Za-z0-9+.-]*):)?(//[^/?#]*)?([^?#]*)(\\?[^#]*)?(?:#.*)?");

  /** What Helm's compiler of schemas brings along. */
  private static final Pattern EMBEDDED =
      Pattern.compile(
          "https?://json-schema\\.org/(schema|draft-0[467]/schema"
              + "|draft/2019-09/(schema|meta/(core|applicator|validation|meta-data|format|content))"
              + "|draft/2020-12/(schema|meta/(core|applicator|unevaluated|validation|meta-data"
              + "|format-annotation|format-assertion|content)))");

  private static final Set<String> LOADED = Set.of("http", "https", "file");
  private static final String UNREACHABLE = "unreachable+";

  static SchemaAddress of(String text) {
    Matcher parts = PARTS.matcher(text);
    return parts.matches()
        ? new SchemaAddress(
            orEmpty(parts.group(1)),
            orEmpty(parts.group(2)),
            orEmpty(parts.group(3)),
            orEmpty(parts.group(4)))
        : new SchemaAddress("", "", text, "");
  }

  /** Where a reference leads that stands in the schema of this address. */
  SchemaAddress resolve(SchemaAddress reference) {
    if (!reference.scheme.isEmpty()) {
      return reference.at(reference.scheme.toLowerCase(Locale.ROOT), reference.authority);
    }
    if (!reference.authority.isEmpty()) {
      return reference.at(scheme, reference.authority);
    }
    if (reference.path.isEmpty()) {
      return reference.query.isEmpty()
          ? this
          : new SchemaAddress(scheme, authority, path, reference.query);
    }
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    String whole = reference.path.startsWith("/") ? reference.path : folder + reference.path;
    return new SchemaAddress(scheme, authority, whole, reference.query).at(scheme, authority);
  }

  private SchemaAddress at(String otherScheme, String otherAuthority) {
    return new SchemaAddress(otherScheme, otherAuthority, withoutDots(path), query);
  }

  private static String withoutDots(String path) {
    Deque<String> kept = new ArrayDeque<>();
    String[] steps = path.split("/", -1);
    for (int i = 0; i < steps.length; i++) {
      boolean isLast = i == steps.length - 1;
      boolean isUp = steps[i].equals("..");
      if (isUp && kept.size() > 1) {
        kept.removeLast();
      }
      if (!isUp && !steps[i].equals(".")) {
        kept.addLast(steps[i]);
      } else if (isLast) {
        kept.addLast("");
      }
    }
    return String.join("/", kept);
  }

  /** The same, by a scheme that no Helm can load, where it could load this one. */
  SchemaAddress unreachable() {
    return LOADED.contains(scheme.toLowerCase(Locale.ROOT))
        ? new SchemaAddress(UNREACHABLE + scheme, authority, path, query)
        : this;
  }

  /** Whether Helm's compiler of schemas brings along what is there. */
  boolean isPartOfHelm() {
    return EMBEDDED.matcher(toString()).matches();
  }

  /** The host or file that Helm would load; empty if it would load nothing. */
  Optional<String> elsewhere() {
    boolean isLoaded = LOADED.contains(scheme.toLowerCase(Locale.ROOT)) && !isPartOfHelm();
    return Optional.of(isFile() ? "the file " + decoded(path) : "the host " + host())
        .filter(target -> isLoaded);
  }

  boolean isFile() {
    return scheme.equalsIgnoreCase("file") && host().isEmpty();
  }

  private String host() {
    return authority.replaceFirst("^//", "").replaceFirst("^.*@", "");
  }

  /** The part of a reference behind its {@code #}. */
  static String fragment(String reference) {
    int hash = reference.indexOf('#');
    return hash < 0 ? "" : decoded(reference.substring(hash + 1));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // Helm refuses it
    }
  }

  private static String orEmpty(@Nullable String part) {
    return Objects.requireNonNullElse(part, "");
  }

  /** The address, without a fragment. */
  @Override
  public String toString() {
    return (scheme.isEmpty() ? "" : scheme + ":") + authority + path + query;
  }
}
