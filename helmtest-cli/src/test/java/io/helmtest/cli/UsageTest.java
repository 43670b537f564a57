package io.helmtest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UsageTest {
  private static final Path NOWHERE = Path.of("nowhere");

  @Test
  void helpSaysWhatThereIs() {
    CliRun help = CliRun.of(NOWHERE, "check", "--help");
    assertThat(help)
        .isEqualTo(
            new CliRun(
                0,
                """
                java -jar helmtest.jar COMMAND CHART [OPTION …]

                Commands; CHART is a chart's folder or package (.tgz):
                  check CHART                 tests 16 patterns, and what a cluster would refuse, in each environment
                  render CHART                prints what the tests see, each document with its template
                  exemptions CHART            writes helmtest-exemptions.yaml: an exemption of each problem, which check reads

                Options:
                  --environments dev,prod     environments to check; all that have a values file when left out
                  --values FILE               values over those of the environment; a path with {environment} in it says where these are
                  --set a.b=c                 values over all files, as helm's --set
                  --release NAME              the release's name; the chart's name when left out
                  --namespace NAME            the release's namespace; default when left out
                  --kube-version 1.31.2       the Kubernetes version to render for
                  --api-versions a/v1,b/v1    API versions beside those of Kubernetes
                  --reports FOLDER            where reports go; helmtest-reports when left out
                  --help, --version

                Exit codes: 0 all is right; 1 the chart has problems, or Helm refuses to render it; 2 the arguments are
                wrong, or there is no chart that can be checked: none at all, a library, one without its dependencies.
                """,
                ""));
  }

  @Test
  void nothingAtAllIsHelpedAndRefused() {
    CliRun help = CliRun.of(NOWHERE, "--help");
    assertThat(CliRun.of(NOWHERE)).isEqualTo(new CliRun(2, help.out(), ""));
  }

  @Test
  void theVersionIsThatOfThePackage() {
    assertThat(CliRun.of(NOWHERE, "--version"))
        .isEqualTo(new CliRun(0, "helmtest (not packaged)\n", ""));
  }

  static Stream<Arguments> wrongArguments() {
    return Stream.of(
        Arguments.of(
            "check shop --enviroments dev",
            """
            helmtest: there is no option "--enviroments", did you mean "--environments"?
            There are: --environments, --values, --set, --release, --namespace, --kube-version, --api-versions, --reports
            """),
        Arguments.of(
            "chekc shop",
            """
            helmtest: there is no command "chekc", did you mean "check"?
            There are: check, render, exemptions
            """),
        Arguments.of(
            "check",
            """
            helmtest: check names no chart: add its folder or its package (.tgz)
            """),
        Arguments.of(
            "check shop mall",
            """
            helmtest: one chart at a time: shop, mall
            """),
        Arguments.of(
            "check shop --release",
            """
            helmtest: --release says nothing: add what is to follow it, as in
              --release NAME              the release's name; the chart's name when left out
            """),
        Arguments.of(
            "--release=shop",
            """
            helmtest: there is no command: begin with check, render or exemptions
            """));
  }

  @ParameterizedTest
  @MethodSource("wrongArguments")
  void wrongArgumentsAreNamed(String arguments, String message) {
    assertThat(CliRun.of(NOWHERE, arguments.split(" "))).isEqualTo(new CliRun(2, "", message));
  }
}
