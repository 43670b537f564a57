package io.helmtest.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckMojoTest {
  private final CheckMojo mojo = new CheckMojo();

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void chart() throws IOException {
    Files.writeString(folder.resolve("Chart.yaml"), "apiVersion: v2\nname: shop\nversion: 1.4.0\n");
    Files.createDirectories(folder.resolve("templates"));
    mojo.chart = folder.toFile();
    mojo.reports = folder.resolve("reports").toFile();
  }

  @Test
  void parametersAreOptionsOfTheCommandLine() {
    mojo.chart = new File("shop");
    mojo.environments = List.of("dev", "prod");
    mojo.values = List.of("ci.yaml");
    mojo.set = List.of("a=1", "b=2");
    mojo.release = "web";
    mojo.namespace = "mall";
    mojo.kubeVersion = "1.31.2";
    mojo.apiVersions = List.of("monitoring.coreos.com/v1");
    mojo.reports = new File("target/reports");
    assertThat(mojo.arguments())
        .containsExactly(
            "check",
            "shop",
            "--environments=dev",
            "--environments=prod",
            "--values=ci.yaml",
            "--set=a=1",
            "--set=b=2",
            "--release=web",
            "--namespace=mall",
            "--kube-version=1.31.2",
            "--api-versions=monitoring.coreos.com/v1",
            "--reports=" + new File("target/reports"));
  }

  @Test
  void aChartWithoutProblemsPasses() throws Exception {
    configMap("shop");
    mojo.execute();
    assertThat(folder.resolve("reports/helmtest-values.yaml.xml")).exists();
  }

  @Test
  void aChartWithProblemsFailsTheBuild() throws IOException {
    configMap("Not A Name");
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("The chart has problems: see above, and " + folder.resolve("reports"));
  }

  @Test
  void noChartIsAnErrorOfTheBuild() {
    mojo.chart = folder.resolve("nowhere").toFile();
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("The chart was not checked: see above");
  }

  @Test
  void theGoalOfThePageHasItsParameters() throws IOException {
    String goal = "mvn io\\.helmtest:helmtest-maven-plugin:check.*";
    Stream<String> parameters =
        Pattern.compile(goal)
            .matcher(Files.readString(Path.of("../docs/first-look.md")))
            .results()
            .flatMap(
                (MatchResult found) ->
                    Pattern.compile("-D(\\w+)=").matcher(found.group()).results())
            .map((MatchResult found) -> found.group(1));
    assertThat(parameters)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(CheckMojo.class).hasDeclaredFields(name));
  }

  private void configMap(String name) throws IOException {
    Files.writeString(
        folder.resolve("templates/config.yaml"),
        """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: "%s"
          labels:
            app.kubernetes.io/name: shop
            app.kubernetes.io/instance: shop
            app.kubernetes.io/managed-by: Helm
            helm.sh/chart: shop-1.4.0
        data: {LOG_LEVEL: INFO}
        """
            .formatted(name));
  }
}
