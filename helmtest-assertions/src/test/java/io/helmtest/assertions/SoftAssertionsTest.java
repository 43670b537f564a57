package io.helmtest.assertions;

import static io.helmtest.assertions.Failures.failureOf;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.container.ImageAssert;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class SoftAssertionsTest {
  private static final RenderedChart CHART =
      Renders.pod("containers: [{name: web, image: dev/web:1}]");

  @Test
  void tellAllFailuresInTheirWholeWords() {
    SoftAssertions softly = new SoftAssertions();
    softly.check(() -> image().hasRegistry("prod"));
    softly.check(() -> image().hasRepository("dev/web"));
    softly.check(() -> image().hasTag("2"));
    assertThat(failureOf(softly::assertAll))
        .hasMessageContaining("(2 failures)")
        .hasMessageContaining("[prod] Expecting\n  Deployment shop-web\n")
        .hasMessageContaining("with tag");
  }

  private static ImageAssert image() {
    return assertThat(CHART).deployment("shop-web").container("web").image();
  }
}
