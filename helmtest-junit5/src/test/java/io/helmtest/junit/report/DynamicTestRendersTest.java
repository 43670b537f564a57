package io.helmtest.junit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.junit.HelmChartTest;
import io.helmtest.junit.SmallChart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A dynamic test has what its factory rendered and what it rendered itself, but no other's. */
class DynamicTestRendersTest {
  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void writeChart() throws IOException {
    SmallChart.write("target/charts/dynamic", "dynamic", "prod");
  }

  @Test
  void areAttached() {
    ReportedRun run = new ReportedRun(folder, "build 1");
    run.execute(Fixture.class);
    assertThat(run.published("helmtest.xml"))
        .extracting(test -> test.title() + ": sizes " + sizes(test))
        .containsExactly(
            "shared rendersOnTheWay: sizes [1]",
            "own rendersOnTheWay [2]: sizes [1, 2]",
            "made rendersOnTheWay [3]: sizes [1, 3]",
            "inside rendersOnTheWay [4.1]: sizes [1, 4]");
  }

  private static List<String> sizes(PublishedTest test) {
    return test.attachments().stream().map(DynamicTestRendersTest::size).sorted().toList();
  }

  private static String size(Path manifest) {
    try {
      return Files.readString(manifest).split("size: \"", 2)[1].substring(0, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @HelmChartTest(chart = "target/charts/dynamic", environments = "prod")
  static class Fixture {
    @TestFactory
    Stream<DynamicNode> rendersOnTheWay(HelmChart chart, RenderedChart render) {
      return Stream.of("shared", "own", "made", "around").map(name -> node(name, chart));
    }

    private static DynamicNode node(String name, HelmChart chart) {
      return switch (name) {
        case "own" -> dynamicTest(name, () -> fail(name + chart.set("size", 2).render()));
        case "made" -> failing(name, chart.set("size", 3).render());
        case "around" ->
            dynamicContainer(
                name,
                Stream.of(4).map(size -> failing("inside", chart.set("size", size).render())));
        default -> dynamicTest(name, () -> fail(name));
      };
    }

    private static DynamicNode failing(String name, RenderedChart render) {
      return dynamicTest(name, () -> fail(name + render));
    }
  }
}
