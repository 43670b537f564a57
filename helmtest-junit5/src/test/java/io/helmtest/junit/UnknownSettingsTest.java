package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.settings.Settings;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class UnknownSettingsTest {

  @Test
  void aSettingThatThereIsNotIsRefusedWithTheClosestName() {
    UnknownSettings settings =
        new UnknownSettings(
            List.of("helmtest.enviroments", "helmtest.helm", "user.home"),
            List.of("helmtest.timeot", "junit.jupiter.execution.parallel.enabled"),
            List.of("HELMTEST_SECRET_KEYS", "HELMTEST_COLOUR", "HELM_RELEASE_NAME", "PATH"),
            List.of("helmtest.charts", "helmtest.chart"));
    assertThatThrownBy(settings::refuse)
        .hasMessage(
            """
            There are settings that helmtest does not have:
              the system property helmtest.enviroments, did you mean "helmtest.environments"?
              the entry of junit-platform.properties helmtest.timeot, did you mean "helmtest.timeout"?
              the configuration parameter helmtest.charts, did you mean "helmtest.chart"?
              the environment variable HELMTEST_COLOUR
              the environment variable HELMTEST_SECRET_KEYS, did you mean "HELMTEST_SECRETKEYS"?
            It has:
              helmtest.build
              helmtest.chart
              helmtest.engine
              helmtest.engine.folder
              helmtest.environments
              helmtest.exemptions.todo
              helmtest.exemptions.write
              helmtest.helm
              helmtest.helm.variables
              helmtest.refused
              helmtest.secretKeys
              helmtest.timeout""");
  }

  @Test
  void oneThatTheLauncherIsGivenIsRefusedBeforeAnyTestIsLookedFor() {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .configurationParameter("helmtest.enviroments", "prod")
            .configurationParameter(Settings.CHART, "target/shop.tgz")
            .build();
    Launcher launcher = LauncherFactory.create();
    assertThatThrownBy(() -> launcher.discover(request))
        .hasMessage(
            """
            There are settings that helmtest does not have:
              the configuration parameter helmtest.enviroments, did you mean "helmtest.environments"?
            It has:
              helmtest.build
              helmtest.chart
              helmtest.engine
              helmtest.engine.folder
              helmtest.environments
              helmtest.exemptions.todo
              helmtest.exemptions.write
              helmtest.helm
              helmtest.helm.variables
              helmtest.refused
              helmtest.secretKeys
              helmtest.timeout""");
  }

  @Test
  void everySettingIsKnown() {
    List<String> variables = Settings.NAMES.stream().map(Settings::variableOf).toList();
    assertThatCode(
            new UnknownSettings(Settings.NAMES, Settings.NAMES, variables, Settings.NAMES)::refuse)
        .doesNotThrowAnyException();
    assertThat(Settings.NAMES).containsExactlyInAnyOrderElementsOf(constants()).isSorted();
  }

  private static List<String> constants() {
    return Arrays.stream(Settings.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
        .map(
            field -> {
              try {
                return (String) field.get(null);
              } catch (IllegalAccessException e) {
                throw new AssertionError(e);
              }
            })
        .toList();
  }
}
