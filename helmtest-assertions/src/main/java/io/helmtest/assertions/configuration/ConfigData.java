package io.helmtest.assertions.configuration;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Secret;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.manifest.ManifestDocument;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a ConfigMap or a Secret holds, as text, and in which field each key stands. */
final class ConfigData {
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, String> fields = new LinkedHashMap<>();

  static ConfigData of(ManifestDocument document) {
    return document.id().kind().equals("Secret")
        ? of(document.as(Secret.class))
        : of(document.as(ConfigMap.class));
  }

  private static ConfigData of(ConfigMap configMap) {
    ConfigData data = new ConfigData();
    data.add("data", configMap.getData(), UnaryOperator.identity());
    data.add("binaryData", configMap.getBinaryData(), ConfigData::decoded);
    return data;
  }

  // stringData wins, as the API server writes it over data.
  private static ConfigData of(Secret secret) {
    ConfigData data = new ConfigData();
    data.add("data", secret.getData(), ConfigData::decoded);
    data.add("stringData", secret.getStringData(), UnaryOperator.identity());
    return data;
  }

  private void add(
      String field, @Nullable Map<String, @Nullable String> more, UnaryOperator<String> decoder) {
    if (more != null) {
      more.forEach(
          (key, value) -> {
            values.put(key, decoder.apply(Objects.requireNonNullElse(value, "")));
            fields.put(key, field);
          });
    }
  }

  private static String decoded(String base64) {
    return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
  }

  Map<String, String> values() {
    return values;
  }

  Subject place(Subject object, String key) {
    return object.at(fields.getOrDefault(key, "data") + "[" + key + "]");
  }
}
