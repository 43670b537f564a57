package io.helmtest.sample;

import static io.helmtest.assertions.HelmAssertions.assertThat;
import static io.helmtest.assertions.HelmAssertions.catchThrowableOfType;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The failure that the README shows is the one that a wrong registry in values-prod.yaml causes.
 */
class DocumentedFailureTest {

  @Test
  void theReadmeShowsTheFailureOfAWrongRegistry(@TempDir Path folder) throws IOException {
    RenderedChart prod =
        HelmChart.at(chartWithTheWrongRegistry(folder))
            .release("shop")
            .environment("prod")
            .render();
    AssertionError failure =
        catchThrowableOfType(
            AssertionError.class,
            () ->
                assertThat(prod)
                    .deployment("shop-web")
                    .container("web")
                    .image()
                    .hasRegistry("prod.azurecr.io"));
    assertThat(withoutLine(DocumentationTest.read(Path.of("../README.md"))))
        .contains(withoutLine(failure.getMessage()));
  }

  private static Path chartWithTheWrongRegistry(Path folder) throws IOException {
    Path chart = Path.of("../sample-chart");
    for (Path file : files(chart)) {
      Path copy = folder.resolve(chart.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.writeString(copy, Files.readString(file).replace("prod.azurecr.io", "dev.azurecr.io"));
    }
    return folder;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.find(folder, 20, (file, attributes) -> attributes.isRegularFile())) {
      return files.toList();
    }
  }

  // Helm 3 and 4 differ in blank lines, and in their names.
  private static String withoutLine(String text) {
    return text.replaceAll("rendered line \\d+", "rendered line N")
        .replaceAll("engine: (embedded )?helm v\\S+", "engine: helm");
  }
}
