package io.helmtest.junit.patterns;

import static io.helmtest.junit.patterns.Subjects.each;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.RenderedChartAssert;
import io.helmtest.declaration.ExternalObject;
import io.helmtest.junit.EnvironmentTest;

/** ConfigMaps and environment variables. */
public interface ConfigurationPatterns extends OwnersDemands {

  /**
   * No value of a ConfigMap has {@code <nil>} in it, which is what a template prints of a value
   * that is not there, and values whose keys end in {@code .yaml}, {@code .yml}, {@code .json},
   * {@code .properties} or {@code .xml} can be read as such. Those with two opening braces in them
   * are left out: another program completes them.
   *
   * @param chart the render
   * @see Demands#allowingUnreadableData
   */
  @EnvironmentTest
  default void configMapData(RenderedChart chart) {
    ConfigMapData data =
        new ConfigMapData(chart.context(), ChartDemands.of(this, chart, Allowance.UNREADABLE_DATA));
    Pattern.named("configMapData")
        .check(chart, each(RenderedChartAssert::configMaps, data::isSound));
  }

  /**
   * Each ConfigMap and Secret that a container's {@code env} and {@code envFrom} refer to is in the
   * release and has the key, unless the reference is optional or the object comes from elsewhere.
   *
   * @param chart the render
   * @see Demands#allowingExternal
   */
  @EnvironmentTest
  default void environmentVariables(RenderedChart chart) {
    ExternalObject[] external = ChartDemands.of(this, chart).externals();
    Pattern.named("environmentVariables")
        .check(
            chart,
            each(
                Scope::containersWithVariables,
                container ->
                    container.environment().allowingExternal(external).referencesResolve()));
  }
}
