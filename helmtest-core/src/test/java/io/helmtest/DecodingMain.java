package io.helmtest;

import io.helmtest.manifest.ManifestStream;

/** Decodes a manifest, as the first thing in a JVM. */
final class DecodingMain {
  private DecodingMain() {}

  public static void main(String[] arguments) {
    ManifestStream.read(arguments[0]).documents().get(0).object();
  }
}
