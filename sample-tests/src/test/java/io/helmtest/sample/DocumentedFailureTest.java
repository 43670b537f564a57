package io.helmtest.sample;

import static io.helmtest.assertions.HelmAssertions.assertThat;
import static io.helmtest.assertions.HelmAssertions.catchThrowableOfType;
import static io.helmtest.sample.ShownFailures.assertShown;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The failures that the pages show are those that a wrong value in values-prod.yaml causes. */
class DocumentedFailureTest {

  @TempDir private Path folder;

  @Test
  void theReadmeShowsTheFailureOfAWrongRegistry() throws IOException {
    RenderedChart prod = prodWithTheWrongRegistry();
    assertShown(
        "README.md",
        "[prod] Expecting",
        messageOf(
            () ->
                assertThat(prod)
                    .containers()
                    .each(container -> container.image().hasRegistry("prod.azurecr.io"))));
  }

  @Test
  void theAssertionsPageShowsItForAllImages() throws IOException {
    RenderedChart prod = prodWithTheWrongRegistry();
    assertShown(
        "docs/assertions.md",
        "[prod] Expecting",
        messageOf(
            () ->
                assertThat(prod)
                    .workloads()
                    .each(
                        workload ->
                            workload
                                .containers()
                                .each(
                                    container ->
                                        container.image().hasRegistry("prod.azurecr.io")))));
  }

  @Test
  void theGuideShowsTheFirstRed() throws IOException {
    RenderedChart prod = prodWith("logLevel: WARN", "logLevel: DEBUG");
    assertShown(
        "docs/guide.md",
        "[prod] Expecting",
        messageOf(
            () -> assertThat(prod).configMap("shop-config").data().hasEntry("LOG_LEVEL", "WARN")));
  }

  private static String messageOf(ThrowingCallable assertion) {
    AssertionError failure = catchThrowableOfType(AssertionError.class, assertion);
    return String.valueOf(failure.getMessage());
  }

  private RenderedChart prodWithTheWrongRegistry() throws IOException {
    return prodWith("prod.azurecr.io", "dev.azurecr.io");
  }

  private RenderedChart prodWith(String text, String replacement) throws IOException {
    return HelmChart.at(edited(text, replacement)).release("shop").environment("prod").render();
  }

  private Path edited(String text, String replacement) throws IOException {
    Path chart = Path.of("../sample-chart");
    for (Path file : files(chart)) {
      Path copy = folder.resolve(chart.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.writeString(copy, Files.readString(file).replace(text, replacement));
    }
    return folder;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.find(folder, 20, (file, attributes) -> attributes.isRegularFile())) {
      return files.toList();
    }
  }
}
