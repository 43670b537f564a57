package io.helmtest.sample;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.exemption.Exemption;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.Exempt;
import io.helmtest.junit.HelmChartTest;
import org.junit.jupiter.api.Test;

@HelmChartTest(
    chart = "src/test/charts/legacy",
    exempt =
        @Exempt(
            kind = "Deployment",
            path = "spec.template.spec.containers[*].securityContest",
            reason = "this chart is replaced in March"))
class ExemptionTest {

  @EnvironmentTest
  void isServed(RenderedChart chart) {
    assertThat(chart).object("Service", "legacy").at("spec.ports[0].port").isEqualTo(80);
  }

  @Test
  void isServedWithoutJUnitToo() {
    HelmChart legacy =
        HelmChart.at("src/test/charts/legacy")
            .exempt(
                Exemption.because("this chart is replaced in March")
                    .template("templates/deployment.yaml")
                    .path("**.securityContest"));
    assertThat(legacy.render()).object("Service", "legacy").at("spec.ports[0].port").isEqualTo(80);
  }
}
