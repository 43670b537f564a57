package io.helmtest.junit.report;

import static io.helmtest.junit.patterns.Subjects.each;
import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.RenderedChartAssert;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.HelmChartTest;
import io.helmtest.junit.SmallChart;
import io.helmtest.junit.patterns.Pattern;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A chart with the same problems in several templates, containers and environments, of which the
 * class tests three of four: one run writes few exemptions, and the next one is green.
 */
class ExemptionsRoundTripTest {
  private static final String DEPLOYMENT =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: %1$s}
      spec:
        selector: {matchLabels: {app: %1$s}}
        template:
          metadata: {labels: {app: %1$s}}
          spec:
            containers:
            - {name: %1$s, image: web}
            - {name: log, image: log%2$s}
      """;
  private static final String SIZED = ", resources: {requests: {cpu: 1, memory: 1Gi}}";

  @TempDir private Path folder = Path.of("");

  @Test
  void oneRunWritesFewAndTheNextIsGreen() throws IOException, InterruptedException {
    SmallChart.write("target/charts/roundtrip", "roundtrip", "dev", "test", "prod", "untested")
        .file("templates/a.yaml", DEPLOYMENT.formatted("a", ""))
        .file("templates/b.yaml", DEPLOYMENT.formatted("b", ""))
        .file(
            "templates/c.yaml",
            "{{ if ne .Values.environment \"dev\" }}\n"
                + DEPLOYMENT.formatted("c", SIZED)
                + "{{ end }}\n");
    Path file = folder.resolve("resources/helmtest-exemptions.yaml");

    assertThat(run("red", "-Dhelmtest.exemptions.write=" + file))
        .contains("Fixture.sized     FAILED          FAILED          FAILED")
        .endsWith(
            """

            helmtest: wrote 4 exemptions of 28 problems into %s
              1. Replace each reason that begins with TODO, or fix the problem and delete the exemption.
              2. Move the file to src/test/resources/helmtest-exemptions.yaml: it is read from there.
              3. Run again, without helmtest.exemptions.write: all that is exempted passes, and is counted.
            """
                .formatted(file));
    assertThat(file)
        .content()
        .isEqualTo(
            """
            # Problems that may stay, each with its reason. An exemption of nothing fails: delete it.
            - pattern: sized
              chart: roundtrip
              template: [templates/a.yaml, templates/b.yaml]
              kind: Deployment
              path: spec.template.spec.containers[*].resources.requests.cpu
              reason: 'TODO: say why this may stay, or fix it'
            - pattern: sized
              chart: roundtrip
              template: [templates/a.yaml, templates/b.yaml]
              kind: Deployment
              path: spec.template.spec.containers[*].resources.requests.memory
              reason: 'TODO: say why this may stay, or fix it'
            - pattern: sized
              chart: roundtrip
              template: templates/c.yaml
              kind: Deployment
              path: spec.template.spec.containers[c].resources.requests.cpu
              environment: [prod, test]
              reason: 'TODO: say why this may stay, or fix it'
            - pattern: sized
              chart: roundtrip
              template: templates/c.yaml
              kind: Deployment
              path: spec.template.spec.containers[c].resources.requests.memory
              environment: [prod, test]
              reason: 'TODO: say why this may stay, or fix it'
            """);
    assertThat(run("green"))
        .isEqualTo(
            """
            helmtest: folder/index.html
                                                      dev             test            prod
            ExemptionsRoundTripTest.Fixture.admitted  ok              ok              ok
            ExemptionsRoundTripTest.Fixture.sized     ok              ok              ok

            exempted problems  dev             test            prod
            sized              8 (8 TODO)      10 (10 TODO)    10 (10 TODO)
            all                8 (8 TODO)      10 (10 TODO)    10 (10 TODO)
            """);
    assertThat(run("strict", "-Dhelmtest.exemptions.todo=fail"))
        .contains("Fixture.sized     FAILED          FAILED          FAILED");
  }

  private String run(String reports, String... options) throws IOException, InterruptedException {
    Process run =
        new ProcessBuilder(
                Stream.of(
                        List.of(ProcessHandle.current().info().command().orElse("java")),
                        List.of(options),
                        List.of(
                            "-cp",
                            folder.resolve("resources")
                                + File.pathSeparator
                                + System.getProperty("java.class.path", ""),
                            Main.class.getName(),
                            folder.resolve(reports).toString()))
                    .flatMap(List::stream)
                    .toList())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String console = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(run.waitFor()).isZero();
    return console;
  }

  /** The run in a JVM of its own. */
  static final class Main {
    private Main() {}

    public static void main(String[] arguments) {
      System.out.print(new ReportedRun(Path.of(arguments[0]), "build").execute(Fixture.class));
    }
  }

  @HelmChartTest(
      chart = "target/charts/roundtrip",
      environments = {"dev", "test", "prod"})
  static class Fixture {
    @EnvironmentTest
    void sized(RenderedChart chart) {
      Pattern.named("sized")
          .check(
              chart,
              each(
                  RenderedChartAssert::workloads,
                  workload -> workload.containers().each(one -> one.resources().hasRequests())));
    }
  }
}
