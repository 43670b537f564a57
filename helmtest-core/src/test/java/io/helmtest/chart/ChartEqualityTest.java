package io.helmtest.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.TestCharts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartEqualityTest {

  @Test
  void chartsOfTheSameContentAreEqualWhereverTheyAre(@TempDir Path folder) {
    Chart one = Chart.open(TestCharts.tiny(folder.resolve("one")));
    Chart other = Chart.open(TestCharts.tiny(folder.resolve("other")));

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
  }

  @Test
  void aChangedFileMakesAnotherChart(@TempDir Path folder) {
    Chart before = Chart.open(TestCharts.tiny(folder));
    TestCharts.write(folder, "templates/cm.yaml", "kind: Secret\n");

    assertThat(Chart.open(folder)).isNotEqualTo(before);
  }

  @Test
  void anAddedFileMakesAnotherChart(@TempDir Path folder) {
    Chart before = Chart.open(TestCharts.tiny(folder));
    TestCharts.write(folder, "files/a/b.txt", "");

    assertThat(Chart.open(folder)).isNotEqualTo(before);
  }

  @Test
  void aRenamedFileMakesAnotherChart(@TempDir Path folder) throws IOException {
    Chart before = Chart.open(TestCharts.tiny(folder));
    Files.move(folder.resolve("templates/cm.yaml"), folder.resolve("templates/dm.yaml"));

    assertThat(Chart.open(folder)).isNotEqualTo(before);
  }

  @Test
  void whatMovesFromOneFileToTheNextIsAChange(@TempDir Path folder) {
    Path one = TestCharts.tiny(folder.resolve("one"));
    Path other = TestCharts.tiny(folder.resolve("other"));
    TestCharts.write(TestCharts.write(one, "a", "12"), "b", "3");
    TestCharts.write(TestCharts.write(other, "a", "1"), "b", "23");

    assertThat(Chart.open(one)).isNotEqualTo(Chart.open(other));
  }

  @Test
  void aLinkedFolderCountsWithItsContent(@TempDir Path folder) throws IOException {
    Path chart = TestCharts.tiny(folder.resolve("chart"));
    Path shared = TestCharts.write(folder.resolve("shared"), "a.txt", "1");
    Files.createSymbolicLink(chart.resolve("files"), shared);
    Chart before = Chart.open(chart);
    TestCharts.write(shared, "a.txt", "2");

    assertThat(Chart.open(chart)).isNotEqualTo(before);
  }

  @Test
  void linksThatLoopOrLeadNowhereAreLeftToHelm(@TempDir Path folder) throws IOException {
    Chart before = Chart.open(TestCharts.tiny(folder));
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("missing"));

    assertThat(Chart.open(folder)).isEqualTo(before);
  }
}
