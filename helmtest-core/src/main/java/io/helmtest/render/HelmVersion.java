package io.helmtest.render;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Helm version as {@code helm version --short} prints it; one built from source may be {@code
 * v4.3}.
 */
record HelmVersion(String text, int major, int minor) implements Comparable<HelmVersion> {
  static final HelmVersion OLDEST = new HelmVersion("v3.14", 3, 14);

  private static final Pattern SHORT =
      Pattern.compile("(?:Client: )?(v(\\d{1,4})\\.(\\d{1,4})[0-9A-Za-z.-]*)");

  static Optional<HelmVersion> parse(String output) {
    Matcher matcher = SHORT.matcher(output.strip());
    return matcher.lookingAt() ? Optional.of(of(matcher)) : Optional.empty();
  }

  private static HelmVersion of(Matcher matcher) {
    return new HelmVersion(
        matcher.group(1), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
  }

  @Override
  public int compareTo(HelmVersion other) {
    return Comparator.comparingInt(HelmVersion::major)
        .thenComparingInt(HelmVersion::minor)
        .compare(this, other);
  }
}
