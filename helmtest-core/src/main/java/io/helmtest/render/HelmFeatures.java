package io.helmtest.render;

import io.helmtest.chart.ValueOverride;
import io.helmtest.settings.PlatformPath;
import io.helmtest.settings.Settings;
import java.util.Optional;

/** What a version of the helm command line tool cannot do, and what to do instead. */
final class HelmFeatures {
  private static final HelmVersion SKIPS_SCHEMA = new HelmVersion("v3.16", 3, 16);

  private HelmFeatures() {}

  static Optional<String> refusal(RenderRequest request, HelmVersion version) {
    if (request.release().revision() != 1) {
      return Optional.of(
          "helm template has no revision: .Release.Revision is always 1, so leave revision(%d) out"
              .formatted(request.release().revision()));
    }
    if (!request.clusterObjects().isEmpty()) {
      return Optional.of(
          "helm template has no cluster whose objects lookup could find: render clusterObjects(…) with the embedded engine, by engine(Engine.EMBEDDED) or -D%s=embedded"
              .formatted(Settings.ENGINE));
    }
    if (!request.schemaValidation() && version.compareTo(SKIPS_SCHEMA) < 0) {
      return Optional.of(
          "Helm " + version.text() + " cannot skip the schema validation: use 3.16 or newer");
    }
    return request.overrides().stream()
        .filter(override -> !canPass(override))
        .findFirst()
        .map(HelmFeatures::notPassed);
  }

  private static boolean canPass(ValueOverride override) {
    boolean inFile = override.option() == ValueOverride.Option.SET_FILE;
    return PlatformPath.canPass(override.path())
        && (inFile || PlatformPath.canPass(override.value()));
  }

  private static String notPassed(ValueOverride override) {
    return "%s (%s) holds characters that helm would not receive: write it as values(…), or:\n%s"
        .formatted(override, override.option(), PlatformPath.remedy());
  }
}
