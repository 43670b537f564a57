package io.helmtest.junit;

import io.helmtest.message.ClosestMatch;
import io.helmtest.message.Lines;
import io.helmtest.settings.Settings;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * The environments of all classes of a run. At its end a selected name that none of them has is an
 * error: a typo must not give a green run of nothing.
 */
// Both: older JUnit closes only the one, newer JUnit prefers the other.
final class RunEnvironments implements CloseableResource, AutoCloseable {
  private static final Namespace NAMESPACE = Namespace.create(RunEnvironments.class);

  private final SelectedEnvironments selected;
  private final Set<String> names = new ConcurrentSkipListSet<>();

  RunEnvironments(SelectedEnvironments selected) {
    this.selected = selected;
  }

  static RunEnvironments of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(RunEnvironments.class, key -> select(context), RunEnvironments.class);
  }

  SelectedEnvironments selected() {
    return selected;
  }

  void add(ClassEnvironments environments) {
    names.addAll(environments.names());
  }

  @Override
  public void close() {
    List<String> unknown = selected.names().stream().filter(name -> !names.contains(name)).toList();
    if (!unknown.isEmpty()) {
      throw new ExtensionConfigurationException(
          "No @HelmChartTest class of this run has an environment that %s selects:\n%s\nThe classes have:\n%s"
              .formatted(selected.origin(), questions(unknown), Lines.of(names)));
    }
  }

  private String questions(List<String> unknown) {
    return Lines.of(
        unknown.stream()
            .map(name -> "\"" + name + "\"" + ClosestMatch.question(name, names))
            .toList());
  }

  private static RunEnvironments select(ExtensionContext context) {
    try {
      UnknownSettings.ofProcess().refuse();
      return new RunEnvironments(
          SelectedEnvironments.of(Settings.withConfiguration(context::getConfigurationParameter)));
    } catch (IllegalArgumentException e) {
      throw new ExtensionConfigurationException(String.valueOf(e.getMessage()), e);
    }
  }
}
