package io.helmtest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  private static final String POD =
      """
      apiVersion: v1
      kind: Pod
      metadata:
        name: shop
      spec:
        containers:
          - name: web
            image: shop/web:1.4.0
            imagePullPolicy: {{ .Values.pullPolicy | default "Sometimes" }}
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void aChartWithoutProblemsIsAllRight() {
    TestChart.in(folder);
    assertThat(check())
        .isEqualTo(
            new CliRun(
                0,
                """
                helmtest: chart shop 1.4.0, values.yaml alone: there are no values-<environment>.yaml, and --environments names none
                helmtest: folder/reports/index.html
                                                     values.yaml
                ChartCheck.admitted                  ok
                ChartCheck.appArmorAndSeccomp        skipped
                ChartCheck.configMapData             ok
                ChartCheck.environmentVariables      skipped
                ChartCheck.hardenedContainers        skipped
                ChartCheck.horizontalPodAutoscalers  skipped
                ChartCheck.images                    skipped
                ChartCheck.ingresses                 skipped
                ChartCheck.ports                     skipped
                ChartCheck.probes                    skipped
                ChartCheck.resourceNames             ok
                ChartCheck.resources                 skipped
                ChartCheck.selectors                 skipped
                ChartCheck.serviceAccounts           skipped
                ChartCheck.servicePorts              skipped
                ChartCheck.standardLabels            ok
                ChartCheck.volumeMounts              skipped
                """,
                ""));
  }

  @Test
  void eachEnvironmentThatHasAValuesFileIsChecked() {
    TestChart.in(folder)
        .with("values-dev.yaml", "pullPolicy: IfNotPresent\n")
        .with("values-prod.yaml", "logLevel: WARN\n")
        .with("templates/pod.yaml", POD);
    assertThat(check())
        .isEqualTo(
            new CliRun(
                1,
                """
                helmtest: chart shop 1.4.0, dev, prod: all that have a values file
                helmtest: folder/reports/index.html
                                                     dev             prod
                ChartCheck.admitted                  ok              FAILED
                ChartCheck.appArmorAndSeccomp        FAILED          FAILED
                ChartCheck.configMapData             ok              ok
                ChartCheck.environmentVariables      skipped         FAILED
                ChartCheck.hardenedContainers        FAILED          FAILED
                ChartCheck.horizontalPodAutoscalers  skipped         skipped
                ChartCheck.images                    ok              FAILED
                ChartCheck.ingresses                 skipped         skipped
                ChartCheck.ports                     skipped         FAILED
                ChartCheck.probes                    skipped         FAILED
                ChartCheck.resourceNames             ok              FAILED
                ChartCheck.resources                 FAILED          FAILED
                ChartCheck.selectors                 skipped         FAILED
                ChartCheck.serviceAccounts           FAILED          FAILED
                ChartCheck.servicePorts              skipped         FAILED
                ChartCheck.standardLabels            FAILED          FAILED
                ChartCheck.volumeMounts              skipped         FAILED
                admitted, environmentVariables, images, ports, probes, resourceNames, selectors, servicePorts, volumeMounts
                  [prod] release shop of chart shop 1.4.0 renders what a cluster would refuse: 1 problem
                    shop/templates/pod.yaml (rendered line 26:7) spec.containers[0].imagePullPolicy: "Sometimes" is none of Always, IfNotPresent, Never
                  values: values.yaml < values-prod.yaml
                  engine: embedded helm
                appArmorAndSeccomp
                  [dev] Pattern appArmorAndSeccomp does not hold: 1 problem
                    Pod shop to have spec.containers[web].securityContext.seccompProfile.type: expected RuntimeDefault but was absent at shop/templates/pod.yaml (rendered line 24)
                  values: values.yaml < values-dev.yaml
                  engine: embedded helm
                hardenedContainers
                  [dev] Pattern hardenedContainers does not hold: 4 problems
                    Pod shop  spec.containers[web].securityContext.runAsNonRoot              expected true   but was absent                         at shop/templates/pod.yaml (rendered line 24)
                    Pod shop  spec.containers[web].securityContext.readOnlyRootFilesystem    expected true   but was absent (the default is false)  at shop/templates/pod.yaml (rendered line 24)
                    Pod shop  spec.containers[web].securityContext.capabilities.drop         expected ALL    but was absent                         at shop/templates/pod.yaml (rendered line 24)
                    Pod shop  spec.containers[web].securityContext.allowPrivilegeEscalation  expected false  but was absent (the default is true)   at shop/templates/pod.yaml (rendered line 24)
                  values: values.yaml < values-dev.yaml
                  engine: embedded helm
                resources
                  [dev] Pattern resources does not hold: 2 problems
                    Pod shop  spec.containers[web].resources.requests.cpu     expected a request  but was absent  at shop/templates/pod.yaml (rendered line 24)
                    Pod shop  spec.containers[web].resources.requests.memory  expected a request  but was absent  at shop/templates/pod.yaml (rendered line 24)
                  values: values.yaml < values-dev.yaml
                  engine: embedded helm
                serviceAccounts
                  [dev] Pattern serviceAccounts does not hold: 1 problem
                    Pod shop to have spec.automountServiceAccountToken: expected false but was absent, and ServiceAccount default is not in this release (the default is true) at shop/templates/pod.yaml (rendered line 22)
                  values: values.yaml < values-dev.yaml
                  engine: embedded helm
                standardLabels
                  [dev] Pattern standardLabels does not hold: 1 problem
                    Pod shop to have metadata.labels: expected app.kubernetes.io/name: shop, app.kubernetes.io/instance: shop, app.kubernetes.io/version: 2.0.0, app.kubernetes.io/managed-by: Helm, helm.sh/chart: shop-1.4.0 but was app.kubernetes.io/name: (absent), app.kubernetes.io/instance: (absent), app.kubernetes.io/version: (absent), app.kubernetes.io/managed-by: (absent), helm.sh/chart: (absent) at shop/templates/pod.yaml (rendered line 20)
                  values: values.yaml < values-dev.yaml
                  engine: embedded helm
                """,
                ""));
    assertThat(folder.resolve("reports"))
        .isDirectoryContaining("glob:**helmtest-dev.xml")
        .isDirectoryContaining("glob:**helmtest-prod.xml")
        .isDirectoryContaining("glob:**index.html")
        .isDirectoryContaining("glob:**summary.md");
  }

  @Test
  void environmentsAndValuesAreThoseOfTheCommandLine() {
    TestChart.in(folder)
        .with("values-dev.yaml", "")
        .with("values-prod.yaml", "")
        .with("templates/pod.yaml", POD)
        .with("policy.yaml", "pullPolicy: Never\n");
    String file = folder.resolve("shop/policy.yaml").toString();
    CliRun check = check("--environments", "prod", "--values", file, "--set", "pullPolicy=Maybe");
    assertThat(check.out())
        .startsWith("helmtest: chart shop 1.4.0, prod\n")
        .contains(
            """
            admitted, appArmorAndSeccomp, environmentVariables, hardenedContainers, images, ports, probes, resourceNames, resources, selectors, serviceAccounts, servicePorts, standardLabels, volumeMounts
              [prod] release shop of chart shop 1.4.0 renders what a cluster would refuse: 1 problem
                shop/templates/pod.yaml (rendered line 26:7) spec.containers[0].imagePullPolicy: "Maybe" is none of Always, IfNotPresent, Never
              values: values.yaml < values-prod.yaml < values text < set pullPolicy
              engine: embedded helm
            """);
  }

  @Test
  void aTemplateThatDoesNotRenderIsAProblem() {
    TestChart.in(folder).with("templates/broken.yaml", "{{ if .Values.x }}\n");
    assertThat(check())
        .isEqualTo(
            new CliRun(
                1,
                """
                helmtest: chart shop 1.4.0, values.yaml alone: there are no values-<environment>.yaml, and --environments names none
                helmtest: folder/reports/index.html
                                                     values.yaml
                ChartCheck.admitted                  FAILED
                ChartCheck.appArmorAndSeccomp        FAILED
                ChartCheck.configMapData             FAILED
                ChartCheck.environmentVariables      FAILED
                ChartCheck.hardenedContainers        FAILED
                ChartCheck.horizontalPodAutoscalers  FAILED
                ChartCheck.images                    FAILED
                ChartCheck.ingresses                 FAILED
                ChartCheck.ports                     FAILED
                ChartCheck.probes                    FAILED
                ChartCheck.resourceNames             FAILED
                ChartCheck.resources                 FAILED
                ChartCheck.selectors                 FAILED
                ChartCheck.serviceAccounts           FAILED
                ChartCheck.servicePorts              FAILED
                ChartCheck.standardLabels            FAILED
                ChartCheck.volumeMounts              FAILED
                admitted
                  Helm could not render chart shop 1.4.0 as release shop in namespace default
                    parse error at (shop/templates/broken.yaml:2): unexpected EOF
                  at shop/templates/broken.yaml (line 2)
                  values: values.yaml
                  engine: embedded helm
                  chart: folder/shop
                appArmorAndSeccomp, configMapData, environmentVariables, hardenedContainers, horizontalPodAutoscalers, images, ingresses, ports, probes, resourceNames, resources, selectors, serviceAccounts, servicePorts, standardLabels, volumeMounts
                  Helm could not render chart shop 1.4.0: parse error at (shop/templates/broken.yaml:2): unexpected EOF
                """,
                ""));
  }

  @Test
  void aLibraryCannotBeChecked() {
    TestChart.in(folder)
        .with("Chart.yaml", "apiVersion: v2\nname: shop\nversion: 1.4.0\ntype: library\n");
    assertThat(check())
        .isEqualTo(
            new CliRun(
                2,
                "",
                """
                Helm could not render chart shop 1.4.0 as release shop in namespace default
                  library charts are not installable
                values: values.yaml
                engine: embedded helm
                chart: folder/shop
                """));
  }

  @Test
  void neitherCanAChartWithoutItsDependencies() {
    TestChart.in(folder)
        .with(
            "Chart.yaml",
            """
            apiVersion: v2
            name: shop
            version: 1.4.0
            dependencies:
              - name: cache
                version: 1.0.0
                repository: https://charts.example.org
            """);
    assertThat(check())
        .isEqualTo(
            new CliRun(
                2,
                "",
                """
                Helm could not render chart shop 1.4.0 as release shop in namespace default
                  an error occurred while checking for chart dependencies. You may need to run 'helm dependency build' to fetch missing dependencies: found in Chart.yaml, but missing in charts/ directory: cache
                remedy: fetch them with: helm repo add cache https://charts.example.org && helm dependency build folder/shop
                values: values.yaml
                engine: embedded helm
                chart: folder/shop
                """));
  }

  @Test
  void noChartIsWrongUsage() {
    assertThat(check())
        .isEqualTo(
            new CliRun(
                2,
                "",
                """
                helmtest: There is no chart at "folder/shop"
                """));
  }

  @Test
  void aTypoInAnEnvironmentIsWrongUsage() {
    TestChart.in(folder).with("values-prod.yaml", "");
    assertThat(check("--environments=prdo"))
        .isEqualTo(
            new CliRun(
                2,
                "",
                """
                helmtest: There are no values for environment "prdo", did you mean "prod"?
                  values-prdo.yaml, tried:
                    folder/shop/values-prdo.yaml
                    folder/values-prdo.yaml
                    module/values-prdo.yaml
                The chart has values for:
                  prod
                """));
  }

  @Test
  void aChartThatRendersNothingIsNotAllRight() {
    TestChart.in(folder).with("templates/config.yaml", "");
    CliRun check = check();
    assertThat(check.exitCode()).isEqualTo(2);
    assertThat(check.err())
        .isEqualTo("helmtest: nothing was checked: all tests were skipped, as the report says\n");
    assertThat(check.out()).containsOnlyOnce("admitted").doesNotContain(" ok");
  }

  @Test
  void aFolderThatTakesNoReportsIsWrongUsage() throws IOException {
    TestChart.in(folder);
    Files.writeString(folder.resolve("reports"), "a file in its place");
    assertThat(check())
        .isEqualTo(
            new CliRun(
                2,
                "",
                "helmtest: reports cannot be written into folder/reports:"
                    + " java.nio.file.FileAlreadyExistsException: folder/reports\n"));
  }

  private CliRun check(String... options) {
    String[] arguments = {
      "check", folder.resolve("shop").toString(), "--reports", folder.resolve("reports").toString()
    };
    return CliRun.of(
        folder, Stream.of(arguments, options).flatMap(Stream::of).toArray(String[]::new));
  }
}
