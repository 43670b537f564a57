package io.helmtest.junit;

import io.helmtest.RenderedChart;
import io.helmtest.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.opentest4j.MultipleFailuresError;

/**
 * What a cluster would refuse of the renders that a class gives to its tests: a failure of the
 * class, for its tests look at some objects only.
 */
final class ClassAdmission {
  private static final Namespace NAMESPACE = Namespace.create(ClassAdmission.class);

  private final Map<String, RuntimeException> refused = new ConcurrentSkipListMap<>();

  private ClassAdmission() {}

  static ClassAdmission of(ExtensionContext context) {
    DescribedClass described = DescribedClass.of(context);
    return described
        .context()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(described.type(), type -> new ClassAdmission(), ClassAdmission.class);
  }

  void add(RenderedChart chart) {
    if (Settings.ofProcess().refusesRenders()) {
      return; // each test that looks at it is refused
    }
    try {
      chart.documents();
    } catch (RuntimeException refusal) {
      refused.put(String.valueOf(refusal.getMessage()), refusal);
    }
  }

  /** Tells what was refused, once. */
  void demandAll() {
    List<RuntimeException> failures = List.copyOf(refused.values());
    refused.clear();
    if (failures.size() == 1) {
      throw failures.get(0);
    }
    if (!failures.isEmpty()) {
      throw new MultipleFailuresError(failures.size() + " renders are refused", failures);
    }
  }
}
