package io.helmtest.junit;

import static java.util.stream.Collectors.joining;

import io.helmtest.message.ClosestMatch;
import io.helmtest.settings.Settings;
import java.util.List;
import java.util.Optional;
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
  private volatile boolean isToldByEngine;

  RunEnvironments(SelectedEnvironments selected) {
    this.selected = selected;
  }

  static RunEnvironments of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            RunEnvironments.class,
            key -> of(Settings.withConfiguration(context::getConfigurationParameter)),
            RunEnvironments.class);
  }

  static RunEnvironments of(Settings settings) {
    try {
      UnknownSettings.ofProcess().refuse();
      return new RunEnvironments(SelectedEnvironments.of(settings));
    } catch (IllegalArgumentException e) {
      throw new ExtensionConfigurationException(String.valueOf(e.getMessage()), e);
    }
  }

  SelectedEnvironments selected() {
    return selected;
  }

  /** Adds those of a class, and sees whether {@link AdmissionEngine} tells what is wrong. */
  void add(ClassEnvironments environments, ExtensionContext context) {
    add(environments);
    isToldByEngine |=
        RunPlan.ask(context::publishReportEntry).filter(RunPlan::admitsAny).isPresent();
  }

  void add(ClassEnvironments environments) {
    names.addAll(environments.names());
  }

  /** Which selected names no class has, in one line: summaries show the first only. */
  Optional<String> problem() {
    List<String> unknown = selected.names().stream().filter(name -> !names.contains(name)).toList();
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "No @HelmChartTest class of this run has what %s selects: %s. The classes have: %s"
                .formatted(
                    selected.origin(),
                    unknown.stream().map(this::quoted).collect(joining(", ")),
                    String.join(", ", names)));
  }

  /**
   * Refuses selected names that no class has.
   *
   * @throws ExtensionConfigurationException if there are such names
   */
  void refuseUnknown() {
    problem()
        .ifPresent(
            problem -> {
              throw new ExtensionConfigurationException(problem);
            });
  }

  @Override
  public void close() {
    if (!isToldByEngine) {
      refuseUnknown();
    }
  }

  private String quoted(String unknown) {
    return ClosestMatch.of(unknown, names)
        .map(name -> "\"%s\" (did you mean \"%s\"?)".formatted(unknown, name))
        .orElse("\"" + unknown + "\"");
  }
}
