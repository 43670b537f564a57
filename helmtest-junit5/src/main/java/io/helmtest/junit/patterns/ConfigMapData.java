package io.helmtest.junit.patterns;

import static io.helmtest.junit.patterns.Allowance.UNREADABLE_DATA;

import io.helmtest.assertions.ConfigMapAssert;
import io.helmtest.assertions.configuration.DocumentAssert;
import io.helmtest.assertions.subject.Checks;
import io.helmtest.render.RenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What can be demanded of data without knowing what is in it.
 *
 * @param render the render that the ConfigMaps are of
 * @param demands what its owner demands
 */
record ConfigMapData(RenderContext render, ChartDemands demands) {
  // What Go prints of a value that is not there.
  private static final String NO_VALUE = "<nil>";
  private static final String TEMPLATE = "{{";

  void isSound(ConfigMapAssert configMap) {
    Map<String, String> data = Objects.requireNonNullElse(configMap.actual().getData(), Map.of());
    List<Runnable> checks = new ArrayList<>();
    data.forEach(
        (key, value) -> {
          checks.add(() -> configMap.at("data[" + key + "]").text().doesNotContain(NO_VALUE));
          if (!value.isBlank() && !value.contains(TEMPLATE)) {
            checks.add(() -> demands.run(UNREADABLE_DATA, key, () -> isReadable(configMap, key)));
          }
        });
    new Checks(render, "a ConfigMap's data").all(checks);
  }

  // Reading it fails unless it is readable; what no ending tells the format of is not read.
  private static void isReadable(ConfigMapAssert configMap, String key) {
    read(configMap, key, key.substring(key.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private static Optional<DocumentAssert> read(
      ConfigMapAssert configMap, String key, String ending) {
    return switch (ending) {
      case "yaml", "yml" -> Optional.of(configMap.yaml(key));
      case "json" -> Optional.of(configMap.json(key));
      case "properties" -> Optional.of(configMap.properties(key));
      case "xml" -> Optional.of(configMap.xml(key));
      default -> Optional.empty();
    };
  }
}
