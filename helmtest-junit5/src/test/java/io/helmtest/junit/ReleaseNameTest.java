package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.helmtest.settings.Settings;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReleaseNameTest {
  private static final Map<String, String> STORE = Map.of("HELM_RELEASE_NAME", "store");

  @Test
  void isTheChartsOwnWhereNothingNamesIt() {
    assertThat(ReleaseName.of("@HelmChartTest", "", variables(Map.of()))).isEmpty();
  }

  @Test
  void isTheAnnotations() {
    assertThat(ReleaseName.of("@HelmChartTest", "shop", variables(Map.of()))).hasValue("shop");
  }

  @Test
  void isTheVariablesWhereTheAnnotationNamesNone() {
    assertThat(ReleaseName.of("@HelmChartTest", "", variables(STORE))).hasValue("store");
  }

  @Test
  void isBothWhereTheyAgree() {
    assertThat(ReleaseName.of("@HelmChartTest", "store", variables(STORE))).hasValue("store");
  }

  @Test
  void isRefusedWhereTheyDoNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReleaseName.of("@HelmChartTest", "shop", variables(STORE)))
        .withMessage(
            "@HelmChartTest names release \"shop\", but the environment variable HELM_RELEASE_NAME names \"store\": unset the variable, or leave the release out there.");
  }

  private static Settings variables(Map<String, String> variables) {
    return new Settings(name -> Optional.empty(), name -> Optional.ofNullable(variables.get(name)));
  }
}
