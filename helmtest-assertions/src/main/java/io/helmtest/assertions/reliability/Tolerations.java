package io.helmtest.assertions.reliability;

import io.fabric8.kubernetes.api.model.Toleration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which taints a pod tolerates: an absent key, value or effect of a toleration matches any. */
record Tolerations(List<Toleration> tolerations) {

  boolean toleratesKey(String key) {
    return tolerations.stream().anyMatch(toleration -> matchesKey(toleration, key));
  }

  boolean tolerates(String key, String value, String effect) {
    return tolerations.stream()
        .anyMatch(
            toleration ->
                matchesKey(toleration, key)
                    && matchesValue(toleration, value)
                    && (isEmpty(toleration.getEffect()) || effect.equals(toleration.getEffect())));
  }

  @Override
  public String toString() {
    return tolerations.isEmpty()
        ? "absent"
        : tolerations.stream().map(Tolerations::text).collect(Collectors.joining("\n"));
  }

  private static boolean matchesKey(Toleration toleration, String key) {
    return isEmpty(toleration.getKey()) ? exists(toleration) : key.equals(toleration.getKey());
  }

  private static boolean matchesValue(Toleration toleration, String value) {
    return exists(toleration)
        || value.equals(Objects.requireNonNullElse(toleration.getValue(), ""));
  }

  private static boolean exists(Toleration toleration) {
    return "Exists".equals(toleration.getOperator());
  }

  private static boolean isEmpty(@Nullable String text) {
    return text == null || text.isEmpty();
  }

  private static String text(Toleration toleration) {
    String key = isEmpty(toleration.getKey()) ? "(any key)" : toleration.getKey();
    String value = exists(toleration) ? "" : "=" + toleration.getValue();
    return key + value + (isEmpty(toleration.getEffect()) ? "" : ":" + toleration.getEffect());
  }
}
