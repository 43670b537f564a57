package io.helmtest;

import io.helmtest.chart.ValuesLayer;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.render.RenderContext;
import io.helmtest.render.RenderRequest;
import io.helmtest.secret.SecretKeys;
import io.helmtest.secret.Secrets;
import java.util.List;
import java.util.stream.Stream;

/** Tells the run what a render was given and what it rendered, before any text of it leaves. */
final class RenderSecrets {
  private RenderSecrets() {}

  static void given(RenderContext context) {
    RenderRequest request = context.request();
    if (!context.secretKeys().equals(SecretKeys.NONE)) {
      Stream<ValuesLayer> layers =
          Stream.concat(request.chart().allDefaultValues().stream(), request.values().stream());
      Secrets.ofRun().given(context.secretKeys(), layers.toList(), request.overrides());
    }
    Stream.of(
            Stream.of(context.environment().name(), context.variant(), context.engine()),
            Stream.of(request.release().name(), request.release().namespace(), request.chart()),
            request.values().stream(),
            request.overrides().stream())
        .flatMap(names -> names)
        .forEach(name -> Secrets.ofRun().structure(name.toString()));
  }

  static void structure(List<ManifestDocument> documents) {
    documents.forEach(document -> document.forEachName(Secrets.ofRun()::structure));
  }
}
