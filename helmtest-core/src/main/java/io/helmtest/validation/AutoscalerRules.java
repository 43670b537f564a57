package io.helmtest.validation;

import java.util.Map;

/** What holds between the fields of a HorizontalPodAutoscaler. */
final class AutoscalerRules {
  private static final Map<String, String> SOURCES =
      Map.of(
          "ContainerResource", "containerResource",
          "External", "external",
          "Object", "object",
          "Pods", "pods",
          "Resource", "resource");

  private AutoscalerRules() {}

  static void spec(Field spec, Findings findings) {
    Field least = spec.at("minReplicas");
    Field most = spec.at("maxReplicas");
    if (least.integer().isPresent()
        && most.integer().isPresent()
        && most.integer().getAsLong() < least.integer().getAsLong()) {
      findings.add(
          most,
          "at least " + least.shown(),
          most.shown() + " is less than minReplicas " + least.shown());
    }
  }

  static void metric(Field metric, Findings findings) {
    String source = SOURCES.get(metric.at("type").text().orElse(""));
    if (source != null && !metric.at(source).isPresent()) {
      findings.missing(metric.at(source));
    }
    SOURCES.values().stream()
        .filter(other -> source != null && !other.equals(source))
        .map(metric::at)
        .filter(Field::isPresent)
        .forEach(
            other -> findings.forbidden(other, "only " + source + " is allowed with this type"));
  }

  static void resource(Field source, Findings findings) {
    Field target = source.at("target");
    if (target.isMapping()
        && !target.at("averageUtilization").isPresent()
        && !target.at("averageValue").isPresent()) {
      findings.missing(target.at("averageUtilization"));
    }
  }
}
