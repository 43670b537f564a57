package io.helmtest.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.settings.Settings.Value;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @Test
  void configurationComesBeforeTheVariable() {
    Settings settings =
        TestSettings.of(Map.of("helmtest.helm", "/a"), Map.of("HELMTEST_HELM", "/b"));

    assertThat(settings.get(Settings.HELM)).contains(new Value("/a", "the setting helmtest.helm"));
  }

  @Test
  void theVariableFillsInForTheConfiguration() {
    Settings settings = TestSettings.of(Map.of(), Map.of("HELMTEST_HELM", "/b"));

    assertThat(settings.get(Settings.HELM))
        .contains(new Value("/b", "the environment variable HELMTEST_HELM"));
  }

  @Test
  void blankIsUnset() {
    Settings settings =
        TestSettings.of(Map.of("helmtest.helm", " "), Map.of("HELMTEST_HELM", "\t"));

    assertThat(settings.get(Settings.HELM)).isEmpty();
  }

  @Test
  void aBlankConfigurationLeavesItToTheVariable() {
    Settings settings = TestSettings.of(Map.of("helmtest.helm", ""), Map.of("HELMTEST_HELM", "/b"));

    assertThat(settings.get(Settings.HELM).map(Value::text)).contains("/b");
  }

  @Test
  void blanksAroundAValueAreNotPartOfIt() {
    Settings settings = TestSettings.of(Map.of("helmtest.helm", " /a "), Map.of("PATH", " /b "));

    assertThat(settings.get(Settings.HELM).map(Value::text)).contains("/a");
    assertThat(settings.variable("PATH").map(Value::text)).contains("/b");
  }

  @Test
  void aMinuteIsTheTimeOutUnlessSet() {
    assertThat(TestSettings.of(Map.of(), Map.of()).timeout()).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void theTimeOutIsSetInSeconds() {
    Settings settings = TestSettings.of(Map.of("helmtest.timeout", "7"), Map.of());

    assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "60s", "soon", "9999999999"})
  void aTimeOutThatIsNoNumberOfSecondsIsRefusedWithItsOrigin(String text) {
    Settings settings = TestSettings.of(Map.of(), Map.of("HELMTEST_TIMEOUT", text));

    assertThatThrownBy(settings::timeout)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            the environment variable HELMTEST_TIMEOUT is "%s", \
            but a time-out is a number of seconds above 0""",
            text);
  }

  @Test
  void theProcessReadsItsOwnPropertiesAndVariables() {
    Settings settings = Settings.withConfiguration(name -> Optional.of("of " + name));

    assertThat(settings.get(Settings.ENVIRONMENTS).map(Value::text))
        .contains("of helmtest.environments");
    assertThat(Settings.ofProcess().variable("PATH")).isPresent();
  }
}
