package io.helmtest.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartMetadataTest {

  @ParameterizedTest
  @CsvSource({
    "1.10, 1.1",
    "1.0, 1",
    "7, 7",
    "'\"1.10\"', 1.10",
    "1.2.3, 1.2.3",
    "v1.10, v1.10",
    "true, true"
  })
  void appVersionIsReadAsHelmReadsIt(String written, String read) {
    assertThat(parse("name: a\nversion: 1.2.3\nappVersion: " + written).appVersion())
        .isEqualTo(read);
  }

  @Test
  void appVersionMayBeMissing() {
    assertThat(parse("name: a\nversion: 1.2.3"))
        .isEqualTo(new ChartMetadata("a", "1.2.3", null, Map.of()));
  }

  @Test
  void theLabelIsNameAndVersion() {
    assertThat(new ChartMetadata("shop", "0.1.0", null, Map.of()).label()).isEqualTo("shop-0.1.0");
  }

  @Test
  void theLabelHasAnUnderscoreForAPlus() {
    assertThat(new ChartMetadata("shop", "0.1.0+a+b", null, Map.of()).label())
        .isEqualTo("shop-0.1.0_a_b");
  }

  @Test
  void theLabelIsCutAt63Characters() {
    String name = "a".repeat(60);

    assertThat(new ChartMetadata(name, "12345", null, Map.of()).label()).isEqualTo(name + "-12");
  }

  @Test
  void theLabelDoesNotEndInADash() {
    String name = "a".repeat(62);

    assertThat(new ChartMetadata(name, "1", null, Map.of()).label()).isEqualTo(name);
  }

  @Test
  void aListIsNoChartYaml() {
    assertThatThrownBy(() -> parse("- name: a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("/a/Chart.yaml is not a YAML mapping");
  }

  @Test
  void whatIsNotYamlIsRefused() {
    assertThatThrownBy(() -> parse("name: [a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("/a/Chart.yaml is not YAML: while parsing a flow sequence");
  }

  @Test
  void aBlankNameIsNoName() {
    assertThatThrownBy(() -> parse("name: ' '\nversion: 1.2.3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("/a/Chart.yaml has no name, which Helm requires");
  }

  private static ChartMetadata parse(String yaml) {
    return ChartMetadata.parse(yaml, "/a/Chart.yaml");
  }
}
