package io.helmtest.assertions.container;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A container image's name in its parts.
 *
 * @param registry the registry's host and port; docker.io where the name has none
 * @param repository the path in the registry
 * @param tag the tag, if the name has one
 * @param digest the digest, if the name has one
 * @see <a href="https://kubernetes.io/docs/concepts/containers/images/">Images</a>
 */
record ImageReference(
    String registry, String repository, Optional<String> tag, Optional<String> digest) {
  private static final String DEFAULT_REGISTRY = "docker.io";
  private static final Pattern PARTS = Pattern.compile("([^@]+?)(?::([^:/@]+))?(?:@(.+))?");

  static ImageReference parse(String image) {
    Matcher parts = PARTS.matcher(image);
    if (!parts.matches()) {
      return new ImageReference(DEFAULT_REGISTRY, image, Optional.empty(), Optional.empty());
    }
    String name = parts.group(1);
    int slash = hasRegistry(name) ? name.indexOf('/') : -1;
    return new ImageReference(
        slash < 0 ? DEFAULT_REGISTRY : name.substring(0, slash),
        name.substring(slash + 1),
        Optional.ofNullable(parts.group(2)),
        Optional.ofNullable(parts.group(3)));
  }

  // "team/app" is a path on Docker Hub; "team.io/app", "team:5000/app" and "localhost/app" have a
  // host.
  private static boolean hasRegistry(String name) {
    int slash = name.indexOf('/');
    String first = slash < 0 ? "" : name.substring(0, slash);
    return first.contains(".") || first.contains(":") || first.equals("localhost");
  }

  /** Whether the name means the tag latest, which moves: by word, or for want of a tag. */
  boolean isLatest() {
    return digest.isEmpty() && tag.orElse("latest").equals("latest");
  }

  /** What Kubernetes pulls by when the manifest does not say. */
  String defaultPullPolicy() {
    return isLatest() ? "Always" : "IfNotPresent";
  }
}
