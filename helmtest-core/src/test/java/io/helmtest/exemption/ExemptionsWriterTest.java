package io.helmtest.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.ForkedJvm;
import io.helmtest.manifest.Problem;
import io.helmtest.settings.TestSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExemptionsWriterTest {
  private static final Problem[] PROBLEMS = {
    TestProblem.at("spec.template.spec.containers[0].securityContest"),
    TestProblem.at("data[app.yaml]").ofKind("ConfigMap")
  };

  @TempDir private Path folder = Path.of("");
  private TestRenders renders;
  private Path file;

  @BeforeEach
  void chart() {
    renders = TestRenders.in(folder.resolve("tiny"));
    file = folder.resolve("new/resources/helmtest-exemptions.yaml");
  }

  @Test
  void isAskedForByASetting() {
    assertThat(ExemptionsWriter.of(TestSettings.of(Map.of(), Map.of()))).isEmpty();
  }

  @Test
  void writesAFile() throws IOException {
    writer().add(TestRenders.judged(renders.in("prod"), Set.of("dev", "prod"), PROBLEMS));
    assertThat(file)
        .content()
        .isEqualTo(
            """
            # Problems that may stay, each with its reason. An exemption of nothing fails: delete it.
            - chart: tiny
              template: templates/web.yaml
              kind: ConfigMap
              path: data[app.yaml]
              environment: prod
              reason: 'TODO: say why this may stay, or fix it'
            - chart: tiny
              template: templates/web.yaml
              kind: Deployment
              path: spec.template.spec.containers[0].securityContest
              environment: prod
              reason: 'TODO: say why this may stay, or fix it'
            """);
  }

  @Test
  void whatItWroteExemptsTheProblems() throws IOException {
    writer().add(TestRenders.judged(renders.in(""), Set.of(), PROBLEMS));
    List<Exemption> exemptions =
        ExemptionReader.read(Files.readString(file), "file", file.toString());

    assertThat(List.of(PROBLEMS))
        .allMatch(problem -> exemptions.stream().anyMatch(each -> each.criteria().match(problem)));
    assertThat(exemptions).allMatch(each -> each.criteria().get(Criterion.ENVIRONMENT).isEmpty());
  }

  @Test
  void addsToWhatThereIs() throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, "- {kind: Secret, reason: known}\n");
    writer().add(TestRenders.judged(renders.in("dev"), Set.of("dev"), PROBLEMS));

    assertThat(file).content().contains("- kind: Secret\n  reason: known\n- chart: tiny\n");
  }

  @Test
  void leavesAFileAloneThatHasItAll() throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    String text =
        "# by hand\n- {kind: Deployment, reason: known}\n- {kind: ConfigMap, reason: known}\n";
    Files.writeString(file, text);
    writer().add(TestRenders.judged(renders.in("dev"), Set.of("dev"), PROBLEMS));

    assertThat(file).content().isEqualTo(text);
  }

  @Test
  void writesNothingWithoutProblems() {
    writer().add(TestRenders.judged(renders.in("dev"), Set.of("dev")));

    assertThat(file).doesNotExist();
  }

  @Test
  void refusesAFileThatIsNoList() throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, "kind: Secret\n");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> writer().add(TestRenders.judged(renders.in("dev"), Set.of("dev"), PROBLEMS)))
        .withMessage(
            """
            %s is no list of exemptions:
              line 1: expected a list, each item of it after a dash""",
            file);
    assertThat(file).content().isEqualTo("kind: Secret\n");
  }

  @Test
  void saysWhichSettingNamesAFileThatCannotBeWritten() throws IOException {
    Files.createDirectories(file);

    assertThatThrownBy(
            () -> writer().add(TestRenders.judged(renders.in("dev"), Set.of("dev"), PROBLEMS)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith(
            "the environment variable HELMTEST_EXEMPTIONS_WRITE names %s, which cannot be written: "
                .formatted(file));
  }

  @Test
  void losesNothingToOtherThreads() throws IOException {
    IntStream.range(0, 64)
        .parallel()
        .forEach(
            i ->
                writer()
                    .add(
                        TestRenders.judged(
                            renders.in(""), Set.of(), TestProblem.at("spec.f" + i))));

    assertThat(ExemptionReader.read(Files.readString(file), "file", file.toString())).hasSize(64);
  }

  @Test
  void losesNothingToOtherProcesses() throws IOException {
    List<String> forks = List.of("a", "b", "c");
    List<String> output =
        forks.parallelStream()
            .map(
                fork ->
                    ForkedJvm.run(
                        Map.of(),
                        List.of(),
                        ExemptionsWriterMain.class,
                        file.toString(),
                        folder.resolve(fork).toString(),
                        fork))
            .toList();

    assertThat(output).containsOnly("");
    assertThat(ExemptionReader.read(Files.readString(file), "file", file.toString())).hasSize(75);
  }

  private ExemptionsWriter writer() {
    return writer(file);
  }

  static ExemptionsWriter writer(Path file) {
    return ExemptionsWriter.of(
            TestSettings.of(Map.of(), Map.of("HELMTEST_EXEMPTIONS_WRITE", file.toString())))
        .orElseThrow();
  }
}
