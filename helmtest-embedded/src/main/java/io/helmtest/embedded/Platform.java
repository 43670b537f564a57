package io.helmtest.embedded;

import java.util.Locale;
import java.util.Map;

/**
 * What a program is compiled for.
 *
 * @param os such as {@code linux}
 * @param architecture such as {@code x86_64}
 */
record Platform(String os, String architecture) {
  static final String WINDOWS = "windows";
  static final String MACOS = "macos";

  private static final Map<String, String> ARCHITECTURES =
      Map.of("amd64", "x86_64", "arm64", "aarch64");

  static Platform current() {
    return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
  }

  /** From what Java calls them, such as "Mac OS X" and "amd64". */
  static Platform of(String os, String architecture) {
    String arch = architecture.toLowerCase(Locale.ROOT);
    return new Platform(os(os.toLowerCase(Locale.ROOT)), ARCHITECTURES.getOrDefault(arch, arch));
  }

  private static String os(String name) {
    if (name.startsWith("mac")) {
      return MACOS;
    }
    return name.startsWith(WINDOWS) ? WINDOWS : name.replace(' ', '-');
  }

  boolean isWindows() {
    return os.equals(WINDOWS);
  }

  /** Such as {@code linux-x86_64}. */
  @Override
  public String toString() {
    return os + "-" + architecture;
  }
}
