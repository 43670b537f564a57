package io.helmtest.junit;

import io.helmtest.RenderedChart;
import io.helmtest.junit.report.Rendered;
import io.helmtest.render.HelmRenderException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.opentest4j.MultipleFailuresError;

/**
 * What a cluster would refuse of the renders of a class, and why Helm refuses to render: each by
 * the display name of what is tested, once.
 */
final class Refusals {
  private final Map<String, Map<String, RuntimeException>> failures = new ConcurrentSkipListMap<>();
  private final Map<String, String> toldByHelm = new ConcurrentHashMap<>();

  /** Adds what is refused of a chart, and tells whether there was anything to refuse. */
  boolean add(ChartUnderTest tested) {
    try {
      return add(tested.displayName(), tested.chart().render());
    } catch (HelmRenderException failure) {
      add(tested.displayName(), failure);
      return true;
    }
  }

  /** Adds what is refused of a render, and tells whether there was anything to refuse. */
  boolean add(String name, RenderedChart chart) {
    try {
      return !chart.documents().isEmpty();
    } catch (RuntimeException refusal) {
      refusal.addSuppressed(new Rendered(List.of(chart), refusal));
      put(name, refusal);
      return true;
    }
  }

  void add(String name, HelmRenderException failure) {
    String first = toldByHelm.computeIfAbsent(failure.helmMessage(), message -> name);
    put(name, first.equals(name) ? failure : failure.inOneLine());
  }

  /** Tells those of some names. */
  void demandNone(Predicate<String> names) {
    List<RuntimeException> told = new ArrayList<>();
    failures.entrySet().stream()
        .filter(entry -> names.test(entry.getKey()))
        .forEach(entry -> told.addAll(entry.getValue().values()));
    if (told.size() == 1) {
      throw told.get(0);
    }
    if (!told.isEmpty()) {
      throw new MultipleFailuresError(told.size() + " renders are refused", told);
    }
  }

  void add(String name, ExtensionConfigurationException failure) {
    put(name, failure);
  }

  private void put(String name, RuntimeException failure) {
    failure.setStackTrace(new StackTraceElement[0]);
    failures
        .computeIfAbsent(name, key -> new ConcurrentSkipListMap<>())
        .putIfAbsent(String.valueOf(failure.getMessage()), failure);
  }
}
