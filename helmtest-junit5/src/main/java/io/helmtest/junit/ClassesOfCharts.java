package io.helmtest.junit;

import io.helmtest.settings.Settings;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;

/** The classes of charts of a run, whether they have a test {@code admitted} or not. */
final class ClassesOfCharts extends EngineDescriptor {
  private final Set<Class<?>> classes = new LinkedHashSet<>();

  ClassesOfCharts(UniqueId id) {
    super(id, AdmissionEngine.ID);
  }

  void add(Class<?> type) {
    classes.add(type);
  }

  /** Adds a test that fails if a setting selects an environment that no class has. */
  ClassesOfCharts refuseUnknown(Settings settings) {
    if (settings.get(Settings.ENVIRONMENTS).isPresent() && !classes.isEmpty()) {
      add(settings);
    }
    return this;
  }

  private void add(Settings settings) {
    try {
      RunEnvironments run = RunEnvironments.of(settings);
      classes.forEach(
          type ->
              DescribedClass.at(type).ifPresent(described -> run.add(described.environments())));
      run.problem().ifPresent(problem -> addChild(new UnknownEnvironments(getUniqueId(), problem)));
    } catch (ExtensionConfigurationException e) {
      return; // each class tells it
    }
  }
}
