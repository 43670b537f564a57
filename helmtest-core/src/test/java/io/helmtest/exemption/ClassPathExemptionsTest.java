package io.helmtest.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.helmtest.TestCharts;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file among the test resources. */
class ClassPathExemptionsTest {
  @TempDir private Path resources = Path.of("");

  @Test
  void areReadFromTheThreadsResources() throws IOException {
    write("- {chart: shop, kind: Secret, reason: known}\n");

    List<Exemption> exemptions = with(resources(), ClassPathExemptions::read);
    assertThat(exemptions).containsExactly(Exemption.because("known").chart("shop").kind("Secret"));
    assertThat(exemptions.get(0).place()).isEqualTo("helmtest-exemptions.yaml:1");
  }

  @Test
  void areNoneWithoutTheFile() throws IOException {
    assertThat(with(resources(), ClassPathExemptions::read)).isEmpty();
    assertThat(ClassPathExemptions.read()).isEmpty();
  }

  @Test
  void areRefusedWithThePlaceOfTheFile() throws IOException {
    write("- {kind: Secret, raeson: known}\n");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(resources(), ClassPathExemptions::read))
        .withMessage(
            """
            %shelmtest-exemptions.yaml is no list of exemptions:
              line 1: an exemption has no "raeson", did you mean "reason"? It has: pattern, chart, template, kind, path, environment, variant, reason, until"""
                .formatted(resources.toUri().toURL()));
  }

  private void write(String yaml) {
    TestCharts.write(resources, "helmtest-exemptions.yaml", yaml);
  }

  private URLClassLoader resources() throws MalformedURLException {
    return new URLClassLoader(new URL[] {resources.toUri().toURL()}, null);
  }

  private static <T> T with(URLClassLoader loader, Supplier<T> action) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try (loader) {
      return action.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
