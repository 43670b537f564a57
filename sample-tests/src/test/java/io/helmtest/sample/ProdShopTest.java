package io.helmtest.sample;

import io.helmtest.junit.HelmChartTest;
import org.junit.jupiter.api.Tag;

@Tag("prod")
@HelmChartTest(chart = "../sample-chart", release = "shop", environments = "prod")
class ProdShopTest extends ShopTests {}
