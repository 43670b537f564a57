package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.helmtest.chart.Environment;
import io.helmtest.settings.Settings;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectedEnvironmentsTest {
  private static final String SETTING = "helmtest.environments";
  private static final String FILE = "HELM_VALUES_FILE_OVERRIDE";

  @Test
  void allWhenNothingIsSet() {
    assertThat(select(Map.of(), Map.of()).names()).isEmpty();
    assertThat(select(Map.of(), Map.of()).skipReason(Environment.named("dev"))).isEmpty();
  }

  @Test
  void theSettingWinsOverItsEnvironmentVariable() {
    assertThat(select(Map.of(SETTING, "dev, test,dev"), Map.of("HELMTEST_ENVIRONMENTS", "prod")))
        .hasToString("the setting helmtest.environments selects dev, test");
    assertThat(select(Map.of(), Map.of("HELMTEST_ENVIRONMENTS", "prod")))
        .hasToString("the environment variable HELMTEST_ENVIRONMENTS selects prod");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "values-prod.yaml",
        "values-prod.yml",
        "charts/shop/values-prod.yaml",
        "C:\\charts\\values-prod.yaml"
      })
  void aValuesFileSelectsItsEnvironment(String file) {
    assertThat(select(Map.of(), Map.of(FILE, file)))
        .hasToString("the environment variable HELM_VALUES_FILE_OVERRIDE selects prod");
  }

  @ParameterizedTest
  @ValueSource(strings = {"values.yaml", "prod.yaml", "values-prod.yaml/", "values-.yaml", "prod"})
  void aFileOfAnotherFormIsRefused(String file) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> select(Map.of(), Map.of(FILE, file)))
        .withMessage(
            "the environment variable HELM_VALUES_FILE_OVERRIDE is \"%s\", which is no environment's values file: name one such as values-prod.yaml, or unset it.",
            file);
  }

  @Test
  void theFileAgreesWithTheSetting() {
    assertThat(select(Map.of(SETTING, "prod"), Map.of(FILE, "values-prod.yaml")))
        .hasToString("the setting helmtest.environments selects prod");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> select(Map.of(SETTING, "prod,dev"), Map.of(FILE, "values-prod.yaml")))
        .withMessage(
            "the setting helmtest.environments selects prod, dev, but the environment variable HELM_VALUES_FILE_OVERRIDE selects prod: unset one of them.");
  }

  private static SelectedEnvironments select(
      Map<String, String> configuration, Map<String, String> variables) {
    return SelectedEnvironments.of(
        new Settings(
            name -> Optional.ofNullable(configuration.get(name)),
            name -> Optional.ofNullable(variables.get(name))));
  }
}
