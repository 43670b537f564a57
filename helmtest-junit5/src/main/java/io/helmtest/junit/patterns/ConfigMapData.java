package io.helmtest.junit.patterns;

import io.helmtest.assertions.ConfigMapAssert;
import io.helmtest.assertions.subject.AllOf;
import io.helmtest.render.RenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What can be demanded of data without knowing what is in it.
 *
 * @param render the render that the ConfigMaps are of
 */
record ConfigMapData(RenderContext render) {
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
            checks.add(() -> isReadable(configMap, key));
          }
        });
    AllOf.check(render, "a ConfigMap's data", checks);
  }

  private static void isReadable(ConfigMapAssert configMap, String key) {
    switch (key.substring(key.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
      case "yaml", "yml" -> configMap.yaml(key);
      case "json" -> configMap.json(key);
      case "properties" -> configMap.properties(key);
      case "xml" -> configMap.xml(key);
      default -> {
        // nothing says how it is written
      }
    }
  }
}
