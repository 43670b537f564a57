package io.helmtest;

import static java.util.stream.Collectors.joining;

import io.helmtest.chart.SecretValues;
import io.helmtest.manifest.ManifestDocument;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a render's Secrets hold, and how to keep it out of a text. */
final class SecretData {
  private static final Pattern ENTRY = Pattern.compile("(\\s*[^\\s:]+:) .*");
  private final List<ManifestDocument> secrets;
  private final SecretValues values;

  private SecretData(List<ManifestDocument> secrets, SecretValues values) {
    this.secrets = secrets;
    this.values = values;
  }

  static SecretData of(List<ManifestDocument> documents) {
    List<ManifestDocument> secrets =
        documents.stream().filter(document -> document.id().kind().equals("Secret")).toList();
    List<String> hidden = secrets.stream().flatMap(SecretData::values).toList();
    return new SecretData(
        secrets, SecretValues.of(hidden.stream().filter(isNoName(documents)).toList()));
  }

  /** Hides the values, but for those that name an object. */
  String mask(String text) {
    return values.mask(text);
  }

  /** Hides, in the text of the whole render, also values too short to look for anywhere else. */
  String maskStream(String yaml) {
    String[] lines = yaml.split("\n", -1);
    secrets.stream()
        .flatMap(secret -> fields().flatMap(field -> entryLines(secret, field)))
        .filter(line -> line <= lines.length)
        .forEach(line -> lines[line - 1] = ENTRY.matcher(lines[line - 1]).replaceFirst("$1 …"));
    return mask(Stream.of(lines).collect(joining("\n")));
  }

  private static Stream<Integer> entryLines(ManifestDocument secret, String field) {
    return entries(secret, field).keySet().stream()
        .map(key -> secret.locate(List.of(field, key.toString())).line());
  }

  private static Stream<String> values(ManifestDocument secret) {
    return Stream.concat(
        entries(secret, "stringData").values().stream().map(String::valueOf),
        entries(secret, "data").values().stream()
            .map(String::valueOf)
            .flatMap(value -> Stream.of(value, decoded(value))));
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return base64; // a problem of the chart's, told elsewhere
    }
  }

  private static Map<?, ?> entries(ManifestDocument secret, String field) {
    return secret.value(field).orElse(Map.of()) instanceof Map<?, ?> map ? map : Map.of();
  }

  private static Stream<String> fields() {
    return Stream.of("data", "stringData");
  }

  private static Predicate<String> isNoName(List<ManifestDocument> documents) {
    return value -> documents.stream().noneMatch(one -> one.id().name().contains(value));
  }
}
