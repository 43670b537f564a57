package io.helmtest.manifest;

import io.helmtest.manifest.ManifestText.Field;
import io.helmtest.manifest.ManifestText.Span;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Values of another type or form. */
final class ValueMutations {
  private static final List<String> SCALARS =
      Choice.between(
          """
          # nothing ¦ null ¦ ~ ¦ text ¦ a b c ¦ é ¦ "" ¦ '' ¦ 'it''s' ¦ "\\u00e9\\n" ¦ \
          "a \\\n  b" ¦ true ¦ "true" ¦ yes ¦ off ¦ n ¦ 0 ¦ 1 ¦ "1" ¦ " 1" ¦ -1 ¦ - ¦ 8080 ¦ 3000000000 ¦ \
          9223372036854775808 ¦ 123456789012345678901234567890 ¦ 3.0 ¦ 1.5 ¦ 1e3 ¦ "1e3" ¦ \
          1e21 ¦ 1e400 ¦ 0777 ¦ 08 ¦ 0o17 ¦ 0x10 ¦ 0b11 ¦ 1_000 ¦ 12:30:45 ¦ .inf ¦ -.inf ¦ .nan ¦ \
          2001-01-01 ¦ 2001-01-01T00:00:00Z ¦ 2001-13-01T00:00:00Z ¦ 2001-01-01 00:00:00 ¦ \
          "2001-01-01T00:00:00.123456Z" ¦ 100m ¦ 1.5Gi ¦ 1GB ¦ 50% ¦ aGVsbG8= ¦ aGVsbG8 ¦ \
          "\\L\\P" ¦ "\\/" ¦ "\\ud83d\\ude00" ¦ |#c\n  text ¦ "1Gi\\n" ¦ " 1Gi" ¦ "1Gi\\u00a0" ¦ "\\t1" ¦ "2001-01-01T00:00:00+24:60" ¦ "2001-01-01T00:00:00+25:00" ¦ \
          "2001-01-01T00:00:00-07:61" ¦ "2001-01-01T1:00:00Z" ¦ 2001-01-01T9:00:00,5+01:00 ¦ \
          2001-1-01T01:00:00Z ¦ 2001-01-01T1:00:00.123456Z ¦ |\n  aGVs\u2028\n  bG8= ¦ |\n  aGVs\u0085\n  bG8= ¦ \
          "aGVs\\\u2028bG8=" ¦ a\u2028\n  b ¦ 'a\u2029\n  b' ¦ "1Gi\u2028" ¦ "1\u0085" ¦ >-\n  1h\u2028\n  30m ¦ \
          9007199254740993.0 ¦ 1e18 ¦ 9223372036854774784.0 ¦ 1e19 ¦ \
          |\n  first\n  second ¦ >-\n  folded\n  text""");
  private static final List<String> STRUCTURES =
      Choice.between(
          "{} ¦ [] ¦ {a: b} ¦ [a] ¦ [1] ¦ [null] ¦ {a: null} ¦ [{}] ¦ [[]] ¦ {a: {b: 1}} ¦ [1, a] ¦ [255, 0] ¦ [256] ¦ [-1] ¦ [1.0, null] ¦ [1.5] ¦ [[1]]");
  private static final List<String> WRAPPERS =
      Choice.between(
          "[%s] ¦ {value: %s} ¦ \"%s\" ¦ '%s' ¦ [%s, %s] ¦ {a: %s, a: %s} ¦ %s # comment ¦ (%s)");
  private static final List<String> API_VERSIONS =
      Choice.between(
          """
          v1 ¦ v2 ¦ V1 ¦ apps/v1 ¦ apps/v1beta1 ¦ apps/v2 ¦ batch/v1 ¦ extensions/v1beta1 ¦ \
          policy/v1beta1 ¦ autoscaling/v2beta2 ¦ networking.k8s.io/v1 ¦ storage.k8s.io/v1beta1 ¦ \
          rbac.authorization.k8s.io/v1beta1 ¦ apiextensions.k8s.io/v1beta1 ¦ example.com/v1 ¦ \
          gateway.networking.k8s.io/v1 ¦ apps ¦ apps/v1/v2 ¦ /v1 ¦ apps/ ¦ 1 ¦ "" ¦ null ¦ [v1]""");
  private static final List<String> KINDS =
      Choice.between(
          """
          Deployment ¦ StatefulSet ¦ ConfigMap ¦ Service ¦ Pod ¦ Job ¦ Secret ¦ Ingress ¦ Scale ¦ \
          deployment ¦ Deploiment ¦ DeploymentList ¦ List ¦ Status ¦ DeleteOptions ¦ Unknown ¦ \
          1 ¦ "" ¦ null ¦ [Pod]""");

  private ValueMutations() {}

  static Map<String, Mutation> all() {
    return Map.of(
        "another scalar for a scalar", ValueMutations::swapScalar,
        "a scalar for any value", ValueMutations::toScalar,
        "a structure for any value", ValueMutations::toStructure,
        "wrap a scalar", ValueMutations::wrap,
        "another apiVersion", ValueMutations::swapApiVersion,
        "another kind", ValueMutations::swapKind);
  }

  private static String swapScalar(ManifestText manifest, RandomGenerator random) {
    Span scalar = manifest.scalar(random);
    return manifest.replace(scalar, indented(Choice.of(SCALARS, random), scalar));
  }

  private static String toScalar(ManifestText manifest, RandomGenerator random) {
    Field field = manifest.field(random);
    return setValue(manifest, field, indented(Choice.of(SCALARS, random), field.key()));
  }

  private static String toStructure(ManifestText manifest, RandomGenerator random) {
    return setValue(manifest, manifest.field(random), Choice.of(STRUCTURES, random));
  }

  private static String wrap(ManifestText manifest, RandomGenerator random) {
    Span scalar = manifest.scalar(random);
    return manifest.replace(
        scalar, Choice.of(WRAPPERS, random).replace("%s", manifest.textOf(scalar)));
  }

  private static String swapApiVersion(ManifestText manifest, RandomGenerator random) {
    return swap("apiVersion", API_VERSIONS, manifest, random);
  }

  private static String swapKind(ManifestText manifest, RandomGenerator random) {
    return swap("kind", KINDS, manifest, random);
  }

  private static String swap(
      String field, List<String> values, ManifestText manifest, RandomGenerator random) {
    return manifest
        .field(field)
        .map(found -> setValue(manifest, found, Choice.of(values, random)))
        .orElse(manifest.text());
  }

  private static String setValue(ManifestText manifest, Field field, String value) {
    return manifest.replace(field.whole(), manifest.textOf(field.key()) + ": " + value);
  }

  private static String indented(String value, Span at) {
    return value.replace("\n", "\n" + " ".repeat(at.column()));
  }
}
