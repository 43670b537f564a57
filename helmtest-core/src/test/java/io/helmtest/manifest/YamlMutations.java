package io.helmtest.manifest;

import io.helmtest.manifest.ManifestText.Field;
import io.helmtest.manifest.ManifestText.Span;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Tags, anchors, aliases and merges. */
final class YamlMutations {
  private static final List<String> TAGS =
      Choice.between(
          """
          !!str ¦ !!int ¦ !!float ¦ !!bool ¦ !!null ¦ !!binary ¦ !!timestamp ¦ !!map ¦ !!seq ¦ \
          !!merge ¦ !!set ¦ !!omap ¦ !!unknown ¦ ! ¦ !custom ¦ !<tag:yaml.org,2002:str>""");
  private static final List<String> MERGES =
      Choice.between(
          """
          <<: {a: b} ¦ <<: {} ¦ <<: [{a: b}] ¦ <<: [] ¦ <<: a ¦ <<: null ¦ <<: *missing ¦ \
          "<<": {a: b} ¦ <<: {name: shop} ¦ !!merge <<: {a: b} ¦ <<: [[a]] ¦ <<: {1: a}""");
  private static final List<String> DIRECTIVES =
      Choice.between(
          """
          %YAML 1.1 ¦ %YAML 1.1 # c ¦ %YAML 01.1 ¦ %YAML 1.2 ¦ %YAML 1.0 ¦ %YAML 2.0 ¦ %YAML ¦ %YAML 1 ¦ \
          %YAML 1.1\n%YAML 1.1 ¦ %TAG ! !foo ¦ %TAG !y! tag:yaml.org,2002: ¦ %TAG !! tag:x, ¦ %TAG y foo ¦ \
          %TAG ! !foo\n%TAG ! !bar ¦ %FOO bar ¦ %yaml 1.1 ¦ # c\n%YAML 1.1 ¦ % ¦ %YAML 1.1\u2028# c""");

  private YamlMutations() {}

  static Map<String, Mutation> all() {
    return Map.of(
        "tag a scalar", YamlMutations::tagScalar,
        "tag any value", YamlMutations::tagValue,
        "anchor a value", YamlMutations::anchor,
        "an alias for a value", YamlMutations::alias,
        "a directive", YamlMutations::directive,
        "merge a mapping", YamlMutations::merge,
        "merge another field's value", YamlMutations::mergeAlias);
  }

  private static String tagScalar(ManifestText manifest, RandomGenerator random) {
    return prefix(manifest, manifest.scalar(random), Choice.of(TAGS, random) + " ");
  }

  private static String tagValue(ManifestText manifest, RandomGenerator random) {
    Field field = manifest.field(random);
    return prefix(manifest, afterColon(field), " " + Choice.of(TAGS, random));
  }

  private static String anchor(ManifestText manifest, RandomGenerator random) {
    return prefix(manifest, afterColon(manifest.field(random)), " &anchor");
  }

  private static String alias(ManifestText manifest, RandomGenerator random) {
    Field alias = manifest.field(random);
    String value = manifest.textOf(alias.key()) + ": *anchor";
    return anchored(manifest.replace(alias.whole(), value), alias, manifest.field(random));
  }

  private static String directive(ManifestText manifest, RandomGenerator random) {
    return Choice.of(DIRECTIVES, random) + "\n---\n" + manifest.text().replaceFirst("^---.*\n", "");
  }

  private static String merge(ManifestText manifest, RandomGenerator random) {
    return manifest.insertBefore(manifest.field(random).whole(), Choice.of(MERGES, random));
  }

  private static String mergeAlias(ManifestText manifest, RandomGenerator random) {
    Field before = manifest.field(random);
    String merged = manifest.insertBefore(before.whole(), "<<: *anchor");
    return anchored(merged, before, manifest.field(random));
  }

  /** An anchor behind its alias is none: then there is none at all. */
  private static String anchored(String text, Field alias, Field anchor) {
    int at = afterColon(anchor).start();
    return at < alias.key().start()
        ? text.substring(0, at) + " &anchor" + text.substring(at)
        : text;
  }

  private static Span afterColon(Field field) {
    return new Span(field.key().end() + 1, field.value().end(), field.key().column());
  }

  private static String prefix(ManifestText manifest, Span span, String prefix) {
    return manifest.replace(new Span(span.start(), span.start(), 0), prefix);
  }
}
