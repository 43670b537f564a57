package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelmNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shop",
        "a",
        "shop-2",
        "a.b-c",
        "12345678901234567890123456789012345678901234567890123"
      })
  void aReleaseNameThatHelmTakesIsTaken(String name) {
    assertThat(HelmNames.release(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-foo", "--post-renderer=x", "Shop", "a_b", "a-", "a..b", "é"})
  void anyOtherIsRefused(String name) {
    assertThatThrownBy(() -> HelmNames.release(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            "%s" is not a release name: Helm takes lower-case letters, digits, '-' and '.', \
            beginning and ending with a letter or digit""",
            name);
  }

  @Test
  void aReleaseNameThatIsTooLongIsRefused() {
    String name = "a".repeat(54);

    assertThatThrownBy(() -> HelmNames.release(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The release name \"%s\" has 54 characters; Helm takes at most 53", name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a.b", "A"})
  void aNamespaceHasStricterRules(String name) {
    assertThatThrownBy(() -> HelmNames.namespace(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            "%s" is not a namespace name: Helm takes lower-case letters, digits and '-', \
            beginning and ending with a letter or digit""",
            name);
  }

  @Test
  void namesAreCheckedBeforeAnythingIsRendered(@TempDir Path folder) {
    HelmChart chart = HelmChart.at(TestCharts.tiny(folder));

    assertThatThrownBy(() -> chart.release("-foo")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> chart.namespace("-n")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aChartsNameThatIsNoReleaseNameIsRefusedBeforeItIsRendered(@TempDir Path folder) {
    TestCharts.write(TestCharts.tiny(folder), "Chart.yaml", "name: -foo\nversion: 0.1.0\n");
    HelmChart chart = HelmChart.at(folder).renderer(FixedRenderer.printing("\n"));

    assertThatThrownBy(chart::render)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("\"-foo\" is not a release name");
    assertThat(chart.release("foo").render().release()).isEqualTo("foo");
  }
}
