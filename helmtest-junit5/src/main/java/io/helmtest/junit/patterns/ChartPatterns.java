package io.helmtest.junit.patterns;

/**
 * All 16 patterns as tests, each once per environment of a {@link io.helmtest.junit.HelmChartTest}.
 *
 * <pre>{@code
 * @HelmChartTest(chart = "../sample-chart", release = "shop", environments = {"dev", "test", "prod"})
 * class ShopPatternsTest implements ChartPatterns {}
 * }</pre>
 *
 * <p>A pattern without a subject in chart and environment is skipped, with the reason. All look at
 * resources and hooks, subcharts' too, and leave tests and custom resource definitions out. What
 * may stay for a while is exempted by the test's name, see {@link
 * io.helmtest.junit.Exempt#pattern}; what only the chart's owner knows is said by overriding {@link
 * OwnersDemands#demands}; a pattern that is not to run at all is overridden with
 * {@code @EnvironmentTest @Disabled}.
 */
public interface ChartPatterns
    extends IdentityPatterns,
        ConfigurationPatterns,
        ContainerPatterns,
        SecurityPatterns,
        ReliabilityPatterns,
        NetworkingPatterns {}
