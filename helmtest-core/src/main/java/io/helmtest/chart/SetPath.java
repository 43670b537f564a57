package io.helmtest.chart;

/** Refuses the paths of {@code --set} at which Helm sets nothing and does not say so. */
final class SetPath {
  private final String path;
  private final SetText text;

  private SetPath(String path) {
    this.path = path;
    this.text = new SetText(path);
  }

  /**
   * Lets pass what Helm sets, and what it refuses itself.
   *
   * @throws IllegalArgumentException if Helm would drop a value at the path, or set it elsewhere
   */
  static void check(String path) {
    if (!path.isBlank()) {
      new SetPath(path).read();
    }
  }

  private void read() {
    do {
      readName();
      readIndexes();
    } while (text.skip('.'));
    if (path.replace("\\\\", "").endsWith("\\")) {
      throw new IllegalArgumentException(
          "The path \"%s\" ends with a backslash, so that Helm reads the '=' behind it as part of the key: write the backslash twice"
              .formatted(path));
    }
  }

  private void readName() {
    if (text.until("[.").isEmpty()) {
      throw new IllegalArgumentException(
          "Helm silently drops a value at \"%s\", because a key in this path has no name: write the path as in \"ingress.hosts[0].name\""
              .formatted(path));
    }
  }

  private void readIndexes() {
    while (text.skip('[')) {
      text.until("]");
      if (!text.skip(']')) {
        throw new IllegalArgumentException(
            "Helm 4 silently drops a value at \"%s\", because a '[' in this path has no ']': write an item as in \"hosts[0]\", and a bracket that is part of a key as '\\['"
                .formatted(path));
      }
      text.until("[."); // nothing, or what Helm refuses
    }
  }
}
