package io.helmtest.sample;

import io.helmtest.junit.HelmChartTest;
import io.helmtest.junit.patterns.ChartPatterns;

/** All 16 patterns in every environment. */
@HelmChartTest(
    chart = "../sample-chart",
    release = "shop",
    environments = {"dev", "test", "prod"})
class ShopPatternsTest implements ChartPatterns {}
