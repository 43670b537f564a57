package io.helmtest.render.contract;

import org.junit.jupiter.api.Test;

/** In which order the documents of a stream stand. */
interface OrderContract extends RendererContract {

  @Test
  default void kindsInTheOrderOfTheirInstallation() {
    chart()
        .template(
            """
            {{- range list "APIService" "Ingress" "IngressClass" "CronJob" "Job" "StatefulSet" \
            "HorizontalPodAutoscaler" "Deployment" "ReplicaSet" "ReplicationController" "Pod" \
            "DaemonSet" "Service" "RoleBindingList" "RoleBinding" "RoleList" "Role" \
            "ClusterRoleBindingList" "ClusterRoleBinding" "ClusterRoleList" "ClusterRole" \
            "CustomResourceDefinition" "PersistentVolumeClaim" "PersistentVolume" "StorageClass" \
            "ConfigMap" "SecretList" "Secret" "ServiceAccount" "PodDisruptionBudget" \
            "PodSecurityPolicy" "LimitRange" "ResourceQuota" "NetworkPolicy" "Namespace" \
            "PriorityClass" }}
            ---
            kind: {{ . }}
            {{- end }}
            """)
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            kind: PriorityClass

            ---
            # Source: demo/templates/a.yaml
            kind: Namespace

            ---
            # Source: demo/templates/a.yaml
            kind: NetworkPolicy

            ---
            # Source: demo/templates/a.yaml
            kind: ResourceQuota

            ---
            # Source: demo/templates/a.yaml
            kind: LimitRange

            ---
            # Source: demo/templates/a.yaml
            kind: PodSecurityPolicy

            ---
            # Source: demo/templates/a.yaml
            kind: PodDisruptionBudget

            ---
            # Source: demo/templates/a.yaml
            kind: ServiceAccount

            ---
            # Source: demo/templates/a.yaml
            kind: Secret

            ---
            # Source: demo/templates/a.yaml
            kind: SecretList

            ---
            # Source: demo/templates/a.yaml
            kind: ConfigMap

            ---
            # Source: demo/templates/a.yaml
            kind: StorageClass

            ---
            # Source: demo/templates/a.yaml
            kind: PersistentVolume

            ---
            # Source: demo/templates/a.yaml
            kind: PersistentVolumeClaim

            ---
            # Source: demo/templates/a.yaml
            kind: CustomResourceDefinition

            ---
            # Source: demo/templates/a.yaml
            kind: ClusterRole

            ---
            # Source: demo/templates/a.yaml
            kind: ClusterRoleList

            ---
            # Source: demo/templates/a.yaml
            kind: ClusterRoleBinding

            ---
            # Source: demo/templates/a.yaml
            kind: ClusterRoleBindingList

            ---
            # Source: demo/templates/a.yaml
            kind: Role

            ---
            # Source: demo/templates/a.yaml
            kind: RoleList

            ---
            # Source: demo/templates/a.yaml
            kind: RoleBinding

            ---
            # Source: demo/templates/a.yaml
            kind: RoleBindingList

            ---
            # Source: demo/templates/a.yaml
            kind: Service

            ---
            # Source: demo/templates/a.yaml
            kind: DaemonSet

            ---
            # Source: demo/templates/a.yaml
            kind: Pod

            ---
            # Source: demo/templates/a.yaml
            kind: ReplicationController

            ---
            # Source: demo/templates/a.yaml
            kind: ReplicaSet

            ---
            # Source: demo/templates/a.yaml
            kind: Deployment

            ---
            # Source: demo/templates/a.yaml
            kind: HorizontalPodAutoscaler

            ---
            # Source: demo/templates/a.yaml
            kind: StatefulSet

            ---
            # Source: demo/templates/a.yaml
            kind: Job

            ---
            # Source: demo/templates/a.yaml
            kind: CronJob

            ---
            # Source: demo/templates/a.yaml
            kind: IngressClass

            ---
            # Source: demo/templates/a.yaml
            kind: Ingress

            ---
            # Source: demo/templates/a.yaml
            kind: APIService
            """);
  }

  @Test
  default void webhookConfigurationsHaveAPlace() {
    chart()
        .template(
            """
            kind: Zebra
            ---
            kind: ValidatingWebhookConfiguration
            ---
            kind: MutatingWebhookConfiguration
            ---
            kind: APIService
            """)
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            kind: APIService

            ---
            # Source: demo/templates/a.yaml
            kind: MutatingWebhookConfiguration

            ---
            # Source: demo/templates/a.yaml
            kind: ValidatingWebhookConfiguration

            ---
            # Source: demo/templates/a.yaml
            kind: Zebra
            """);
  }

  @Test
  default void unknownKindsAtTheEndByName() {
    chart()
        .template("a.yaml", "kind: Zebra")
        .template("b.yaml", "kind: Ant")
        .template("c.yaml", "kind: Ingress")
        .template("d.yaml", "other: no kind")
        .renders(
            """
            ---
            # Source: demo/templates/c.yaml
            kind: Ingress
            ---
            # Source: demo/templates/d.yaml
            other: no kind
            ---
            # Source: demo/templates/b.yaml
            kind: Ant
            ---
            # Source: demo/templates/a.yaml
            kind: Zebra
            """);
  }

  @Test
  default void oneKindByThePathOfItsTemplate() {
    chart()
        .template("b.yaml", "kind: Secret\nmetadata: {name: a}")
        .template("a.yaml", "kind: Secret\nmetadata: {name: b}")
        .template("B.yaml", "kind: Secret\nmetadata: {name: c}")
        .template("a/z.yaml", "kind: Secret\nmetadata: {name: d}")
        .template("a-b.yaml", "kind: Secret\nmetadata: {name: e}")
        .renders(
            """
            ---
            # Source: demo/templates/B.yaml
            kind: Secret
            metadata: {name: c}
            ---
            # Source: demo/templates/a-b.yaml
            kind: Secret
            metadata: {name: e}
            ---
            # Source: demo/templates/a.yaml
            kind: Secret
            metadata: {name: b}
            ---
            # Source: demo/templates/a/z.yaml
            kind: Secret
            metadata: {name: d}
            ---
            # Source: demo/templates/b.yaml
            kind: Secret
            metadata: {name: a}
            """);
  }

  @Test
  default void oneKindOfOneTemplateAsItStandsThere() {
    chart()
        .template(
            "{{ range until 12 }}\n---\nkind: Secret\nmetadata: {name: s{{ sub 11 . }}}\n{{ end }}")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            kind: Secret
            metadata: {name: s11}


            ---
            # Source: demo/templates/a.yaml
            kind: Secret
            metadata: {name: s10}


            ---
            # Source: demo/templates/a.yaml
            kind: Secret
            metadata: {name: s9}


            ---
            # Source: demo/templates/a.yaml
            kind: Secret
            metadata: {name: s8}


            ---
            # Source: demo/templates/a.yaml
            kind: Secret
            metadata: {name: s7}


            ---
            # Source: demo/templates/a.yaml
            kind: Secret
            metadata: {name: s6}


            ---
            # Source: demo/templates/a.yaml
            kind: Secret
            metadata: {name: s5}


            ---
            # Source: demo/templates/a.yaml
            kind: Secret
            metadata: {name: s4}


            ---
            # Source: demo/templates/a.yaml
            kind: Secret
            metadata: {name: s3}


            ---
            # Source: demo/templates/a.yaml
            kind: Secret
            metadata: {name: s2}


            ---
            # Source: demo/templates/a.yaml
            kind: Secret
            metadata: {name: s1}


            ---
            # Source: demo/templates/a.yaml
            kind: Secret
            metadata: {name: s0}
            """);
  }

  @Test
  default void subchartsByThePathOfTheirTemplates() {
    chart()
        .template("m.yaml", "kind: Secret")
        .subchart("zoo", "kind: Secret")
        .subchart("ant", "kind: Secret\n---\nkind: Namespace")
        .renders(
            """
            ---
            # Source: demo/charts/ant/templates/s.yaml
            kind: Namespace
            ---
            # Source: demo/charts/ant/templates/s.yaml
            kind: Secret

            ---
            # Source: demo/charts/zoo/templates/s.yaml
            kind: Secret
            ---
            # Source: demo/templates/m.yaml
            kind: Secret
            """);
  }

  @Test
  default void aListIsOneDocument() {
    chart()
        .template("kind: List\nitems:\n  - kind: Secret\n  - kind: Namespace\n")
        .template("b.yaml", "kind: Service")
        .renders(
            """
            ---
            # Source: demo/templates/b.yaml
            kind: Service
            ---
            # Source: demo/templates/a.yaml
            kind: List
            items:
              - kind: Secret
              - kind: Namespace
            """);
  }
}
