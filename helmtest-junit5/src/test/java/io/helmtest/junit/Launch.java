package io.helmtest.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.helmtest.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs fixtures with all engines, as a build or an IDE does, and tells what came of it. */
final class Launch implements TestExecutionListener {
  private final List<String> outcomes = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();

  private Launch() {}

  static Launch of(Class<?>... fixtures) {
    return of(
        request(
            Stream.of(fixtures).map(type -> selectClass(type)).toArray(DiscoverySelector[]::new)));
  }

  static LauncherDiscoveryRequestBuilder request(DiscoverySelector... selectors) {
    LauncherDiscoveryRequestBuilder request =
        LauncherDiscoveryRequestBuilder.request().selectors(selectors);
    Settings.ofProcess()
        .get(Settings.HELM)
        .ifPresent(helm -> request.configurationParameter(Settings.HELM, helm.text()));
    return request;
  }

  static Launch of(LauncherDiscoveryRequestBuilder request) {
    return of(request, new RunPlan());
  }

  static Launch of(LauncherDiscoveryRequestBuilder request, TestExecutionListener... listeners) {
    Launch launch = new Launch();
    Launcher launcher =
        LauncherFactory.create(
            LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestExecutionListeners(listeners)
                .addTestExecutionListeners(launch)
                .build());
    launcher.execute(request.build());
    return launch;
  }

  /** Each test and each failed or skipped container, in alphabetical order. */
  List<String> outcomes() {
    return outcomes.stream().sorted().toList();
  }

  /** JUnit's unique ids of the tests. */
  List<String> ids() {
    return ids;
  }

  List<Throwable> failures() {
    return failures;
  }

  List<String> messages() {
    return failures.stream().map(failure -> String.valueOf(failure.getMessage())).toList();
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    outcomes.add(name(test) + " skipped: " + reason);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    boolean isSuccessful = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
    if (test.isTest() || !isSuccessful) {
      outcomes.add(name(test) + " " + result.getStatus().name().toLowerCase(Locale.ROOT));
      ids.add(test.getUniqueId());
    }
    result.getThrowable().ifPresent(failures::add);
  }

  private static String name(TestIdentifier test) {
    TestSource source = test.getSource().orElse(null);
    if (source instanceof MethodSource method) {
      return test.getDisplayName() + " " + method.getMethodName();
    }
    return source instanceof ClassSource type
        ? type.getJavaClass().getSimpleName()
        : test.getDisplayName();
  }
}
