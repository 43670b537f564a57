package io.helmtest.manifest;

import io.helmtest.manifest.ManifestText.Field;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What goes wrong with the fields of a mapping. */
final class FieldMutations {
  private static final List<String> FIELDS =
      Choice.between(
          """
          unknown: 1 ¦ enabled: true ¦ Name: shop ¦ annotatons: {} ¦ status: {} ¦ spec: null ¦ \
          metadata: {name: shop} ¦ items: [] ¦ name: shop ¦ labels: {a: b} ¦ value: 1 ¦ type: text""");
  private static final List<String> KEYS =
      Choice.between(
          """
          1 ¦ 1.5 ¦ 1e3 ¦ -0 ¦ 01 ¦ 0x10 ¦ true ¦ on ¦ y ¦ null ¦ ~ ¦ "" ¦ "a b" ¦ a.b/c ¦ é ¦ \
          2001-01-01 ¦ .inf ¦ [a] ¦ {a: b} ¦ ? a ¦ ? [a, b]\n ¦ - a ¦ *a ¦ << ¦ = ¦ !!str 1 ¦ \
          !!int "1" ¦ !!binary YQ== ¦ &key a""");

  private FieldMutations() {}

  static Map<String, Mutation> all() {
    return Map.of(
        "delete a field", FieldMutations::delete,
        "duplicate a field", FieldMutations::duplicate,
        "add an unknown field", FieldMutations::addUnknown,
        "copy a field elsewhere", FieldMutations::copy,
        "rename a field", FieldMutations::rename,
        "write a field in another case", FieldMutations::changeCase,
        "write a key oddly", FieldMutations::oddKey);
  }

  private static String delete(ManifestText manifest, RandomGenerator random) {
    return manifest.replace(manifest.field(random).whole(), "");
  }

  private static String duplicate(ManifestText manifest, RandomGenerator random) {
    Field field = manifest.field(random);
    return manifest.insertAfter(field.whole(), manifest.textOf(field.whole()));
  }

  private static String addUnknown(ManifestText manifest, RandomGenerator random) {
    return manifest.insertBefore(manifest.field(random).whole(), Choice.of(FIELDS, random));
  }

  private static String copy(ManifestText manifest, RandomGenerator random) {
    String copied = manifest.textOf(manifest.field(random).whole());
    return manifest.insertBefore(manifest.field(random).whole(), copied);
  }

  private static String rename(ManifestText manifest, RandomGenerator random) {
    Field field = manifest.field(random);
    int at = random.nextInt(field.name().length() + 1);
    String start = field.name().substring(0, at);
    String end = field.name().substring(at);
    List<String> names =
        List.of(start + "x" + end, start + withoutFirst(end), end + start, field.name() + "s");
    return manifest.replace(field.key(), Choice.of(names, random));
  }

  private static String changeCase(ManifestText manifest, RandomGenerator random) {
    Field field = manifest.field(random);
    String upper = field.name().toUpperCase(Locale.ROOT);
    String capitalized = upper.charAt(0) + withoutFirst(field.name());
    List<String> names = List.of(field.name().toLowerCase(Locale.ROOT), upper, capitalized);
    return manifest.replace(field.key(), Choice.of(names, random));
  }

  private static String withoutFirst(String text) {
    return text.substring(Math.min(1, text.length()));
  }

  private static String oddKey(ManifestText manifest, RandomGenerator random) {
    return manifest.replace(manifest.field(random).key(), Choice.of(KEYS, random));
  }
}
