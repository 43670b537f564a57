package io.helmtest.render.contract;

import org.junit.jupiter.api.Test;

/** Objects that Helm applies by the way: they stand behind all others. */
interface HooksContract extends RendererContract {
  String OTHER_LOG = "writes its log otherwise";

  @Test
  default void hooksStandBehindAllObjects() {
    chart()
        .template("a.yaml", hook("Namespace", "helm.sh/hook: pre-install"))
        .template("b.yaml", "kind: Zebra")
        .renders(
            """
            ---
            # Source: demo/templates/b.yaml
            kind: Zebra
            ---
            # Source: demo/templates/a.yaml
            kind: Namespace
            metadata: {annotations: {helm.sh/hook: pre-install}}

            """);
  }

  @Test
  default void hooksOfAllTypes() {
    chart()
        .template(
            """
            {{- range list "pre-install" "post-install" "pre-delete" "post-delete" "pre-upgrade" \
            "post-upgrade" "pre-rollback" "post-rollback" "test" "test-success" }}
            ---
            kind: Job
            metadata: {annotations: {helm.sh/hook: {{ . }}}}
            {{- end }}
            """)
        .renders(
            """

            ---
            # Source: demo/templates/a.yaml
            kind: Job
            metadata: {annotations: {helm.sh/hook: pre-install}}

            ---
            # Source: demo/templates/a.yaml
            kind: Job
            metadata: {annotations: {helm.sh/hook: post-install}}

            ---
            # Source: demo/templates/a.yaml
            kind: Job
            metadata: {annotations: {helm.sh/hook: pre-delete}}

            ---
            # Source: demo/templates/a.yaml
            kind: Job
            metadata: {annotations: {helm.sh/hook: post-delete}}

            ---
            # Source: demo/templates/a.yaml
            kind: Job
            metadata: {annotations: {helm.sh/hook: pre-upgrade}}

            ---
            # Source: demo/templates/a.yaml
            kind: Job
            metadata: {annotations: {helm.sh/hook: post-upgrade}}

            ---
            # Source: demo/templates/a.yaml
            kind: Job
            metadata: {annotations: {helm.sh/hook: pre-rollback}}

            ---
            # Source: demo/templates/a.yaml
            kind: Job
            metadata: {annotations: {helm.sh/hook: post-rollback}}

            ---
            # Source: demo/templates/a.yaml
            kind: Job
            metadata: {annotations: {helm.sh/hook: test}}

            ---
            # Source: demo/templates/a.yaml
            kind: Job
            metadata: {annotations: {helm.sh/hook: test-success}}

            """);
  }

  @Test
  default void hooksOfSeveralTypes() {
    chart()
        .template(hook("Job", "helm.sh/hook: \"post-install, PRE-UPGRADE,test\""))
        .renders(
            """

            ---
            # Source: demo/templates/a.yaml
            kind: Job
            metadata: {annotations: {helm.sh/hook: "post-install, PRE-UPGRADE,test"}}

            """);
  }

  @Test
  default void hooksInTheOrderOfTheirKinds() {
    chart()
        .template("a.yaml", hook("Pod", "helm.sh/hook: test"))
        .template("b.yaml", hook("Job", "helm.sh/hook: pre-install"))
        .template("c.yaml", hook("ConfigMap", "helm.sh/hook: post-install"))
        .template("d.yaml", hook("Zebra", "helm.sh/hook: pre-install"))
        .template("e.yaml", hook("Ant", "helm.sh/hook: pre-install"))
        .renders(
            """

            ---
            # Source: demo/templates/c.yaml
            kind: ConfigMap
            metadata: {annotations: {helm.sh/hook: post-install}}

            ---
            # Source: demo/templates/a.yaml
            kind: Pod
            metadata: {annotations: {helm.sh/hook: test}}

            ---
            # Source: demo/templates/b.yaml
            kind: Job
            metadata: {annotations: {helm.sh/hook: pre-install}}

            ---
            # Source: demo/templates/e.yaml
            kind: Ant
            metadata: {annotations: {helm.sh/hook: pre-install}}

            ---
            # Source: demo/templates/d.yaml
            kind: Zebra
            metadata: {annotations: {helm.sh/hook: pre-install}}

            """);
  }

  @Test
  default void weightsDoNotChangeTheOrder() {
    chart()
        .template("a.yaml", hook("Job", "helm.sh/hook: test, helm.sh/hook-weight: \"5\""))
        .template("b.yaml", hook("Job", "helm.sh/hook: test, helm.sh/hook-weight: \"-5\""))
        .template("c.yaml", hook("Job", "helm.sh/hook: test"))
        .renders(
            """

            ---
            # Source: demo/templates/a.yaml
            kind: Job
            metadata: {annotations: {helm.sh/hook: test, helm.sh/hook-weight: "5"}}

            ---
            # Source: demo/templates/b.yaml
            kind: Job
            metadata: {annotations: {helm.sh/hook: test, helm.sh/hook-weight: "-5"}}

            ---
            # Source: demo/templates/c.yaml
            kind: Job
            metadata: {annotations: {helm.sh/hook: test}}

            """);
  }

  @Test
  default void aWeightThatIsNoNumber() {
    chart()
        .template(hook("Job", "helm.sh/hook: test, helm.sh/hook-weight: heavy"))
        .renders(
            """

            ---
            # Source: demo/templates/a.yaml
            kind: Job
            metadata: {annotations: {helm.sh/hook: test, helm.sh/hook-weight: heavy}}

            """);
  }

  @Test
  default void aWeightWithoutQuotes() {
    chart()
        .template(hook("Job", "helm.sh/hook: test, helm.sh/hook-weight: 5"))
        .renders(
            """

            ---
            # Source: demo/templates/a.yaml
            kind: Job
            metadata: {annotations: {helm.sh/hook: test, helm.sh/hook-weight: 5}}

            """);
  }

  @Test
  default void hooksOfAnUnknownTypeAreLeftOut() {
    chart()
        .inHelm3(
            OTHER_LOG,
            """
            Warning: info: skipping unknown hook: "pre-instal"
            ---
            # Source: demo/templates/b.yaml
            kind: A
            """)
        .template("a.yaml", hook("Job", "helm.sh/hook: pre-instal"))
        .template("b.yaml", "kind: A")
        .renders(
            """
            Warning: level=INFO msg="skipping unknown hooks" hookTypes=pre-instal
            ---
            # Source: demo/templates/b.yaml
            kind: A
            """);
  }

  @Test
  default void anUnknownTypeBesideAKnownOne() {
    chart()
        .inHelm3(
            OTHER_LOG,
            """
            Warning: info: skipping unknown hook: "test,pre-instal"

            """)
        .template(hook("Job", "helm.sh/hook: \"test,pre-instal\""))
        .renders(
            """
            Warning: level=INFO msg="skipping unknown hooks" hookTypes=test,pre-instal

            """);
  }

  @Test
  default void aTypeThatIsEmpty() {
    chart()
        .inHelm3(
            OTHER_LOG,
            """
            Warning: info: skipping unknown hook: ""

            """)
        .template(hook("Job", "helm.sh/hook: \"\""))
        .renders(
            """
            Warning: level=INFO msg="skipping unknown hooks" hookTypes=""

            """);
  }

  @Test
  default void theOldNameOfDefinitionHooks() {
    chart()
        .inHelm3(
            OTHER_LOG,
            """
            Warning: info: skipping unknown hook: "crd-install"

            """)
        .template(hook("CustomResourceDefinition", "helm.sh/hook: crd-install"))
        .renders(
            """
            Warning: level=INFO msg="skipping unknown hooks" hookTypes=crd-install

            """);
  }

  @Test
  default void deletePoliciesAndOutputLogs() {
    chart()
        .template(
            hook(
                "Job",
                "helm.sh/hook: test, helm.sh/hook-delete-policy: \"before-hook-creation,unknown\", helm.sh/hook-output-log-policy: hook-failed"))
        .renders(
            """

            ---
            # Source: demo/templates/a.yaml
            kind: Job
            metadata: {annotations: {helm.sh/hook: test, helm.sh/hook-delete-policy: "before-hook-creation,unknown", helm.sh/hook-output-log-policy: hook-failed}}

            """);
  }

  @Test
  default void keptResourcesAreNoHooks() {
    chart()
        .template(hook("Secret", "helm.sh/resource-policy: keep"))
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            kind: Secret
            metadata: {annotations: {helm.sh/resource-policy: keep}}
            """);
  }

  @Test
  default void hooksOfSubcharts() {
    chart()
        .template("kind: Zebra")
        .subchart("sub", hook("Job", "helm.sh/hook: pre-install"))
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            kind: Zebra
            ---
            # Source: demo/charts/sub/templates/s.yaml
            kind: Job
            metadata: {annotations: {helm.sh/hook: pre-install}}

            """);
  }

  private static String hook(String kind, String annotations) {
    return "kind: %s\nmetadata: {annotations: {%s}}\n".formatted(kind, annotations);
  }
}
