package io.helmtest.sample;

import io.helmtest.junit.HelmChartTest;
import org.junit.jupiter.api.Tag;

@Tag("dev")
@HelmChartTest(chart = "../sample-chart", release = "shop", environments = "dev")
class DevShopTest extends ShopTests {}
