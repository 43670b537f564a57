package io.helmtest.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A release of ten documents, much as the sample chart renders them for prod. */
final class Release {
  static final int COPIES = 200;
  static final int DOCUMENTS = 2_000;

  private static final Pattern SEPARATOR = Pattern.compile("^---\n", Pattern.MULTILINE);

  private Release() {}

  /** 2,000 documents in 4 MB: the release under 200 names. */
  static String copies() {
    String release = text();
    return IntStream.range(0, COPIES)
        .mapToObj(number -> release.replace("shop", "shop" + number))
        .collect(Collectors.joining());
  }

  static String deployment() {
    return SEPARATOR
        .splitAsStream(text())
        .filter(document -> document.contains("kind: Deployment\n"))
        .findFirst()
        .orElseThrow();
  }

  private static String text() {
    try (InputStream file = Release.class.getResourceAsStream("release.yaml")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
