package io.helmtest;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.message.Lines;
import java.util.List;

/** Keeps a look-up by class from missing objects that are rendered in another API version. */
final class OtherVersions {
  private OtherVersions() {}

  static void refuse(RenderedChart chart, Class<? extends HasMetadata> type) {
    List<ManifestDocument> others =
        chart.unchecked().stream().filter(document -> document.isOtherVersionOf(type)).toList();
    chart.check(others);
    if (!others.isEmpty()) {
      List<String> lines = others.stream().map(document -> line(chart, document)).toList();
      throw new NoSuchObjectException(message(chart, type, Lines.of(lines)), others);
    }
  }

  private static String line(RenderedChart chart, ManifestDocument document) {
    return "%s: %s, which is %s"
        .formatted(chart.title(document), document.id().apiVersion(), document.type().getName());
  }

  private static String message(
      RenderedChart chart, Class<? extends HasMetadata> type, String others) {
    return "%s renders objects that %s (%s) does not stand for, because of their API version:\n%s\nLook them up by their own class or by kind."
        .formatted(chart, type.getName(), HasMetadata.getApiVersion(type), others);
  }
}
