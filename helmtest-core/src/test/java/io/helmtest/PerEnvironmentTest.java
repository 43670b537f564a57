package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.chart.Environment;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerEnvironmentTest {
  private static final PerEnvironment<Integer> REPLICAS =
      PerEnvironment.of("dev", 1).and("prod", 3);

  @Test
  void eachEnvironmentHasItsExpectation() {
    assertThat(REPLICAS.in(Environment.named("dev"))).isEqualTo(1);
    assertThat(REPLICAS.in(Environment.named("prod"))).isEqualTo(3);
  }

  @Test
  void aRenderIsOfItsEnvironment(@TempDir Path folder) {
    TestCharts.write(folder, "values-prod.yaml", "");
    HelmChart prod = HelmChart.at(TestCharts.tiny(folder)).environment("prod");

    assertThat(REPLICAS.in(prod.renderer(FixedRenderer.printing("\n")).render())).isEqualTo(3);
  }

  @Test
  void addingDoesNotChangeTheOneBefore() {
    REPLICAS.and("test", 2);

    assertThat(REPLICAS).hasToString("PerEnvironment[dev, prod]");
  }

  @Test
  void aTypoIsAnsweredWithTheClosestName() {
    assertThatThrownBy(() -> REPLICAS.in(Environment.named("prd")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            PerEnvironment says nothing of "prd", did you mean "prod"? \
            It names: dev, prod. Add .and("prd", …).""");
  }

  @Test
  void anEnvironmentLeftOutIsAnsweredWithThoseThatAreNamed() {
    assertThatThrownBy(() -> REPLICAS.in(Environment.named("staging")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            PerEnvironment says nothing of "staging". \
            It names: dev, prod. Add .and("staging", …).""");
  }

  @Test
  void anEnvironmentIsNamedOnce() {
    assertThatThrownBy(() -> REPLICAS.and("dev", 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("PerEnvironment names \"dev\" twice: drop one of the two expectations");
  }

  @Test
  void aNameIsChecked() {
    assertThatThrownBy(() -> PerEnvironment.of("", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("An environment's name is blank: name one such as \"prod\"");
  }
}
