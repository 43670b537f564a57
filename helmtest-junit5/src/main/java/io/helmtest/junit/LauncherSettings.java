package io.helmtest.junit;

import org.junit.platform.launcher.LauncherDiscoveryListener;
import org.junit.platform.launcher.LauncherDiscoveryRequest;

/**
 * Refuses settings that there are not where JUnit's launcher is given them, such as by Surefire's
 * {@code configurationParameters}: before any test is looked for, since extensions cannot list
 * them. JUnit finds it by itself.
 */
public final class LauncherSettings implements LauncherDiscoveryListener {
  /** For JUnit. */
  public LauncherSettings() {}

  @Override
  public void launcherDiscoveryStarted(LauncherDiscoveryRequest request) {
    UnknownSettings.ofLauncher(request.getConfigurationParameters().keySet()).refuse();
  }
}
