package io.helmtest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExemptionsTest {
  private static final String BASEDIR = "basedir";
  private final String basedir = System.getProperty(BASEDIR, "");

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void workInTheFolder() {
    System.setProperty(BASEDIR, folder.toString());
  }

  @AfterEach
  void workWhereItWas() {
    System.setProperty(BASEDIR, basedir);
  }

  @Test
  void whatIsWrittenIsExemptedByTheNextCheck() throws IOException {
    TestChart.in(folder)
        .with(
            "templates/other.yaml",
            "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: other\ndata: {A: b}\n");
    CliRun written = CliRun.of(folder, "exemptions", "shop");
    assertThat(written)
        .isEqualTo(
            new CliRun(
                0,
                """
                helmtest: chart shop 1.4.0, values.yaml alone: there are no values-<environment>.yaml, and --environments names none
                helmtest: folder/helmtest-reports/index.html
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
                ChartCheck.resourceNames             FAILED
                ChartCheck.resources                 skipped
                ChartCheck.selectors                 skipped
                ChartCheck.serviceAccounts           skipped
                ChartCheck.servicePorts              skipped
                ChartCheck.standardLabels            FAILED
                ChartCheck.volumeMounts              skipped

                helmtest: wrote 2 exemptions of 2 problems into folder/helmtest-exemptions.yaml
                  1. Replace each reason that begins with TODO, or fix the problem and delete the exemption.
                  2. Leave the file there for helmtest.jar; tests read src/test/resources/helmtest-exemptions.yaml.
                  3. Run check: all that is exempted passes, and is counted.
                """,
                ""));
    assertThat(Files.readString(folder.resolve("helmtest-exemptions.yaml")))
        .isEqualTo(
            """
            # Problems that may stay, each with its reason. An exemption of nothing fails: delete it.
            - pattern: resourceNames
              chart: shop
              template: templates/other.yaml
              kind: ConfigMap
              path: metadata.name
              reason: 'TODO: say why this may stay, or fix it'
            - pattern: standardLabels
              chart: shop
              template: templates/other.yaml
              kind: ConfigMap
              path: metadata.labels[app.kubernetes.io/name]
              reason: 'TODO: say why this may stay, or fix it'
            """);
    assertThat(CliRun.of(folder, "check", "shop", "--reports=checked"))
        .isEqualTo(
            new CliRun(
                0,
                """
                helmtest: chart shop 1.4.0, values.yaml alone: there are no values-<environment>.yaml, and --environments names none
                helmtest: folder/checked/index.html
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

                exempted problems  values.yaml
                resourceNames      1 (1 TODO)
                standardLabels     1 (1 TODO)
                all                2 (2 TODO)
                """,
                ""));
  }

  @Test
  void whatHelmRefusesHasNoExemption() {
    TestChart.in(folder).with("templates/broken.yaml", "{{ if .Values.y }}\n");
    CliRun written = CliRun.of(folder, "exemptions", "shop");
    assertThat(written.exitCode()).isEqualTo(Helmtest.PROBLEMS);
    assertThat(written.out())
        .contains("helmtest: no problem needs an exemption in folder/helmtest-exemptions.yaml\n")
        .contains("parse error at (shop/templates/broken.yaml:2): unexpected EOF\n");
    assertThat(folder.resolve("helmtest-exemptions.yaml")).doesNotExist();
  }
}
