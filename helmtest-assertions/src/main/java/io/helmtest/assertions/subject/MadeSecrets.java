package io.helmtest.assertions.subject;

import io.helmtest.manifest.ManifestDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Secrets that the controllers of well-known custom resources make of them. */
final class MadeSecrets {
  private MadeSecrets() {}

  static List<String> of(ManifestDocument document) {
    return switch (document.id().kind()) {
      case "SealedSecret" -> named(document, "spec.template.metadata.name");
      case "ExternalSecret" -> named(document, "spec.target.name");
      case "Certificate" -> text(document, "spec.secretName").stream().toList();
      case "SecretProviderClass" -> ofProvider(document);
      default -> List.of();
    };
  }

  private static List<String> named(ManifestDocument document, String path) {
    return List.of(text(document, path).orElse(document.id().name()));
  }

  private static Optional<String> text(ManifestDocument document, String path) {
    return document.value(path).map(Object::toString);
  }

  private static List<String> ofProvider(ManifestDocument document) {
    return document.value("spec.secretObjects").stream()
        .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of())
        .map(item -> item instanceof Map<?, ?> made ? String.valueOf(made.get("secretName")) : "")
        .toList();
  }
}
