package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.helmtest.manifest.ManifestDecodingException;
import io.helmtest.manifest.ObjectId;
import io.helmtest.manifest.Problem;
import io.helmtest.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a cluster would refuse of a render fails the looks at it, and no others. */
class ManifestCheckTest {
  static final String YAML =
      """
      ---
      # Source: tiny/templates/map.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: map}
      data: {a: 1}
      ---
      # Source: tiny/templates/map.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: sound}
      ---
      # Source: tiny/templates/web.yaml
      apiVersion: v1
      kind: ServiceAccount
      metadata: {name: web}
      secret: []
      ---
      # Source: tiny/templates/service.yaml
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      spec: {ports: [{port: 80}]}
      """;
  private static final String MAP =
      """
        tiny/templates/map.yaml (rendered line 6:8) data.a: \
      expected a string but found the number 1: quote it in the template
          exemption: {template: templates/map.yaml, kind: ConfigMap, path: data.a}
      """;
  private static final String WEB =
      """
        tiny/templates/web.yaml (rendered line 17:1) secret: unknown field, \
      did you mean "secrets"?
          exemption: {template: templates/web.yaml, kind: ServiceAccount, path: secret}
      """;
  private static final String TEXT =
      """
        tiny/templates/text.yaml (rendered line 26:1) \
      a Kubernetes object is a mapping, but this is a scalar
          exemption: {template: templates/text.yaml, path: ''}
      """;
  private static final String UNKNOWN = "\"unknown\" means unknown to fabric8 8.0.0\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void aLookAtAnObjectTellsWhatIsWrongWithIt() {
    RenderedChart chart = rendered(YAML);

    refused(() -> chart.get(ConfigMap.class, "map"), "1 of 2 problems", MAP);
    refused(() -> chart.get(ConfigMap.class, "map", "default"), "1 of 2 problems", MAP);
    refused(() -> chart.find(ServiceAccount.class, "web"), "1 of 2 problems", WEB + UNKNOWN);
    refused(() -> chart.document("ConfigMap", "map"), "1 of 2 problems", MAP);
    assertThatThrownBy(() -> chart.template("templates/web.yaml").documents())
        .hasMessage(
            "%s",
            message("1 of 2 problems", WEB + UNKNOWN)
                .replace("0.1.0 ", "0.1.0 (only templates/web.yaml) "));
  }

  @Test
  void aLookAtAnotherObjectIsALook() {
    RenderedChart chart = rendered(YAML);

    assertThat(chart.get(ConfigMap.class, "sound").getMetadata().getName()).isEqualTo("sound");
    assertThat(chart.all(Service.class)).hasSize(1);
    assertThat(chart.find(Secret.class, "web")).isEmpty();
    assertThat(chart.allOrNone(Deployment.class)).isEmpty();
    assertThat(chart.template("templates/service.yaml").documents()).hasSize(1);
    assertThat(chart.hooks().documents()).isEmpty();
    assertThat(chart.ids())
        .extracting(ObjectId::name)
        .containsExactly("map", "sound", "web", "web");
  }

  @Test
  void aLookAtAllTellsWhatIsWrongWithEach() {
    RenderedChart chart = rendered(YAML);

    refused(() -> chart.all(ConfigMap.class), "1 of 2 problems", MAP);
    refused(() -> chart.documents("ConfigMap"), "1 of 2 problems", MAP);
    refused(() -> chart.allOrNone(ConfigMap.class), "1 of 2 problems", MAP);
    refused(chart::documents, "2 problems", MAP + WEB + UNKNOWN);
    refused(() -> chart.all(HasMetadata.class), "2 problems", MAP + WEB + UNKNOWN);
  }

  @Test
  void aLookAtWhatIsNotThereLooksAtAllThatMayBeIt() {
    refused(() -> rendered(YAML).find(ConfigMap.class, "other"), "1 of 2 problems", MAP);
    refused(() -> rendered(YAML).get(ConfigMap.class, "other"), "1 of 2 problems", MAP);
  }

  @Test
  void aLookInANamespaceIsAtObjectsWhoseNamespaceIsRefused() {
    RenderedChart chart =
        rendered("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: map, namespace: 5}\n");

    assertThatThrownBy(() -> chart.find(ConfigMap.class, "map", "infra"))
        .isInstanceOf(ManifestDecodingException.class)
        .hasMessageContaining("metadata.namespace");
  }

  @Test
  void whatMayBeAnyObjectIsLookedAtByAllButALookAtOne() {
    RenderedChart chart = rendered(YAML + "---\n# Source: tiny/templates/text.yaml\ntext\n");

    assertThat(chart.get(ConfigMap.class, "sound")).isNotNull();
    refused(() -> chart.all(Service.class), "1 of 3 problems", TEXT);
    refused(() -> chart.allOrNone(Deployment.class), "1 of 3 problems", TEXT);
    refused(chart::workloads, "1 of 3 problems", TEXT);
    refused(() -> chart.find(Service.class, "other"), "1 of 3 problems", TEXT);
    assertThatThrownBy(() -> chart.template("templates/service.yaml").documents())
        .hasMessageContaining("1 of 3 problems\n" + TEXT);
  }

  @Test
  void anApiVersionThatIsNoneIsLookedAtByAllOfItsKind() {
    String wrong =
        "---\n# Source: tiny/templates/d.yaml\napiVersion: app/v1\nkind: Deployment\nmetadata: {name: web}\n";
    String missing =
        "---\n# Source: tiny/templates/d.yaml\nkind: Deployment\nmetadata: {name: web}\n";
    String problem =
        """
          tiny/templates/d.yaml (rendered line 3:1) apiVersion: is missing, such as "apps/v1"
            exemption: {template: templates/d.yaml, kind: Deployment, path: apiVersion}
        """;

    refused(() -> rendered(missing).allOrNone(Deployment.class), "1 problem", problem);
    refused(() -> rendered(missing).workloads(), "1 problem", problem);
    refused(() -> rendered(missing).find(Deployment.class, "web"), "1 problem", problem);
    assertThat(rendered(missing).allOrNone(Service.class)).isEmpty();
    assertThat(rendered(wrong).problems()).isEmpty();
  }

  @Test
  void theProblemsAreThereAsData() {
    RenderedChart chart = rendered(YAML);
    List<Problem> problems = chart.problems();

    assertThat(problems).extracting(Problem::path).containsExactly("data.a", "secret");
    assertThat(problems)
        .extracting(problem -> problem.object().name())
        .containsExactly("map", "web");
    assertThat(catchThrowableOfType(ManifestDecodingException.class, chart::documents).problems())
        .isEqualTo(problems);
    assertThat(
            catchThrowableOfType(
                    ManifestDecodingException.class, () -> chart.get(ConfigMap.class, "map"))
                .problems())
        .isEqualTo(problems.subList(0, 1));
  }

  @Test
  void aRenderWithoutProblemsIsUsed() {
    RenderedChart chart = rendered("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n");

    assertThat(chart.problems()).isEmpty();
    assertThat(chart.documents()).hasSize(1);
  }

  @Test
  void aSettingLetsEachLookBeAtTheWholeRender() {
    assertThat(looks("-D" + Settings.REFUSED + "=render"))
        .isEqualTo(
            message("2 problems", MAP + WEB + UNKNOWN)
                + """

                release tiny of chart tiny 0.1.0 renders what a cluster would refuse: 2 problems, \
                which the first test that used this render tells in full
                """);
    assertThat(looks("-D" + Settings.REFUSED + "=object")).isEqualTo("1 Service\n2 problems\n");
    assertThat(looks("-D" + Settings.REFUSED + "=none"))
        .isEqualTo(
            "the setting helmtest.refused is \"none\": write \"object\" or \"render\"\n".repeat(2));
  }

  private String looks(String option) {
    return ForkedJvm.run(Map.of(), List.of(option), RefusedMain.class, folder.toString());
  }

  private RenderedChart rendered(String yaml) {
    return FixedRenderer.rendered(folder, yaml);
  }

  private static void refused(ThrowingCallable look, String count, String problems) {
    assertThatThrownBy(look)
        .isInstanceOf(ManifestDecodingException.class)
        .hasMessage("%s", message(count, problems));
  }

  private static String message(String count, String problems) {
    return """
        release tiny of chart tiny 0.1.0 renders what a cluster would refuse: %s
        %svalues: none
        engine: helm v4.3.0"""
        .formatted(count, problems);
  }
}
