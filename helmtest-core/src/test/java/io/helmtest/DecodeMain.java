package io.helmtest;

import io.helmtest.manifest.ManifestStream;

/** Decodes a manifest in a JVM of its own; see {@link ForkedJvm}. */
final class DecodeMain {
  private DecodeMain() {}

  /** Prints the class of the object that the argument is, or why it is none, twice. */
  public static void main(String[] arguments) {
    for (int i = 0; i < 2; i++) {
      System.out.println(outcome(arguments[0]));
    }
  }

  private static String outcome(String yaml) {
    try {
      return ManifestStream.read(yaml).documents().get(0).object().getClass().getSimpleName();
    } catch (IllegalStateException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
