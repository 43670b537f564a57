package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link HelmChart#set} does to values, seen through real Helm. */
@NeedsHelm
class SetValueTest {

  @Test
  void nestedMapsMerge(@TempDir Path folder) {
    assertThat(
            RealHelm.values(chart(folder, "map: {a: 1, b: {c: 2}}").set("map.b", Map.of("d", 3))))
        .isEqualTo(
            """
            map:
              a: 1
              b:
                c: 2
                d: 3
            """);
  }

  @Test
  void anItemOfAListFromAValuesFileKeepsItsOtherMembers(@TempDir Path folder) {
    HelmChart chart = chart(folder, "").values("list: [{name: x, size: 1}, {name: z}]");

    assertThat(RealHelm.values(chart.set("list[0].size", 2)))
        .isEqualTo(
            """
            list:
            - name: x
              size: 2
            - name: z
            """);
  }

  @Test
  void anItemOfTheChartsOwnListReplacesTheList(@TempDir Path folder) {
    HelmChart chart = chart(folder, "list: [{name: x, size: 1}, {name: z}]");

    assertThat(RealHelm.values(chart.set("list[0].size", 2))).isEqualTo("list:\n- size: 2\n");
  }

  @Test
  void aListIsReplacedAsAWhole(@TempDir Path folder) {
    assertThat(RealHelm.values(chart(folder, "list: [1, 2, 3]").set("list", List.of(4))))
        .isEqualTo("list:\n- 4\n");
  }

  @Test
  void nullRemovesWhatTheLayersBelowSay(@TempDir Path folder) {
    assertThat(RealHelm.values(chart(folder, "gone: 1\nkept: 2").set("gone", null)))
        .isEqualTo("kept: 2\n");
  }

  @Test
  void anEscapedDotIsPartOfTheKey(@TempDir Path folder) {
    assertThat(RealHelm.values(chart(folder, "").set("labels.example\\.org/a", "b")))
        .isEqualTo("labels:\n  example.org/a: b\n");
  }

  @Test
  void typesArriveAsTheyAre(@TempDir Path folder) {
    HelmChart chart =
        chart(folder, "")
            .set("a", "8080")
            .set("b", 8080)
            .set("c", true)
            .set("d", "é, = \"quoted\"")
            .set("e", List.of())
            .set("f", 1.5);

    assertThat(RealHelm.values(chart))
        .isEqualTo(
            """
            a: "8080"
            b: 8080
            c: true
            d: é, = "quoted"
            e: []
            f: 1.5
            """);
  }

  @Test
  void theLastOneWins(@TempDir Path folder) {
    HelmChart chart =
        chart(folder, "a: 1")
            .set("a", 4)
            .set("a", 5)
            .values("a: 3")
            .valuesFile(
                TestCharts.write(folder, "more, 50%.yaml", "a: 2\n").resolve("more, 50%.yaml"));

    assertThat(RealHelm.values(chart)).isEqualTo("a: 5\n");
  }

  private static HelmChart chart(Path folder, String values) {
    return HelmChart.at(TestCharts.write(TestCharts.tiny(folder), "values.yaml", values));
  }
}
