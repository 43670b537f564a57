package io.helmtest.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.TestCharts;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("changes a system property that other tests read")
class ModuleFolderTest {
  private final String before = System.getProperty("basedir", "");

  @AfterEach
  void moveTheModuleBack() {
    if (before.isEmpty()) {
      System.clearProperty("basedir");
    } else {
      System.setProperty("basedir", before);
    }
  }

  @Test
  void aRelativePathStartsAtTheModulesFolder(@TempDir Path folder) {
    TestCharts.tiny(folder.resolve("charts/tiny"));
    System.setProperty("basedir", folder.toString());

    assertThat(Chart.open(Path.of("charts/x/../tiny")).path())
        .isEqualTo(folder.resolve("charts/tiny"));
  }

  @Test
  void aValuesFileStartsThereToo(@TempDir Path folder) {
    TestCharts.write(folder, "more.yaml", "a: 1\n");
    System.setProperty("basedir", folder.toString());

    assertThat(ValuesLayer.file(Path.of("more.yaml")).yaml()).isEqualTo("a: 1\n");
  }

  @Test
  void anAbsolutePathStaysWhereItIs(@TempDir Path folder) {
    System.setProperty("basedir", folder.toString());
    Path elsewhere = folder.resolveSibling("elsewhere");

    assertThat(ModuleFolder.resolve(elsewhere)).isEqualTo(elsewhere);
  }

  @Test
  void withoutThePropertyItIsTheWorkingDirectory() {
    System.clearProperty("basedir");

    assertThat(ModuleFolder.resolve(Path.of("a"))).isEqualTo(Path.of("a").toAbsolutePath());
  }
}
