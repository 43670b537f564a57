package io.helmtest.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A cause for which this library means to differ from the serializer, and why. */
record ExpectedDifference(Pattern cause, String why) {
  private static final Path FILE = Path.of("src/test/oracle/expected-differences.tsv");

  static List<ExpectedDifference> all() throws IOException {
    return Files.readAllLines(FILE).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", 2))
        .map(columns -> new ExpectedDifference(Pattern.compile(columns[0]), columns[1]))
        .toList();
  }

  boolean explains(Judgement judgement) {
    return cause.matcher(judgement.cause()).lookingAt();
  }
}
