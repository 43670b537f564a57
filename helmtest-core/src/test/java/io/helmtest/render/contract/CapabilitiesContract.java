package io.helmtest.render.contract;

import io.helmtest.chart.Release;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The objects that Helm gives to templates: release, chart and cluster. */
interface CapabilitiesContract extends RendererContract {
  String VERSION =
      "a: {{ .Capabilities.KubeVersion.Version }} {{ .Capabilities.KubeVersion.Major }} {{ .Capabilities.KubeVersion.Minor }}\nb: {{ .Capabilities.KubeVersion }}\nc: {{ .Capabilities.KubeVersion.GitVersion }}\n";
  String RELEASE = "{{ range $key, $value := .Release }}{{ $key }}: {{ $value }}\n{{ end }}";

  @Test
  default void theKubernetesVersionIsAGivenOne() {
    chart()
        .template(VERSION)
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: v1.34.0 1 34
            b: v1.34.0
            c: v1.34.0
            """);
  }

  @Test
  default void anotherKubernetesVersion() {
    chart()
        .template(VERSION)
        .cluster(c -> c.withKubeVersion("1.31.2"))
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: v1.31.2 1 31
            b: v1.31.2
            c: v1.31.2
            """);
  }

  @Test
  default void aKubernetesVersionOfAVendor() {
    chart()
        .inHelm3(
            "drops what follows the patch",
            """
            ---
            # Source: demo/templates/a.yaml
            a: v1.30.4 1 30
            b: v1.30.4
            c: v1.30.4
            """)
        .template(VERSION)
        .cluster(c -> c.withKubeVersion("v1.30.4-gke.100+build"))
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: v1.30.4-gke.100+build 1 30
            b: v1.30.4
            c: v1.30.4-gke.100+build
            """);
  }

  @Test
  default void aKubernetesVersionWithoutPatch() {
    chart()
        .template(VERSION)
        .cluster(c -> c.withKubeVersion("1.29"))
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: v1.29 1 29
            b: v1.29
            c: v1.29
            """);
  }

  @Test
  default void aConstraintThatIsSatisfied() {
    chart()
        .metadata("kubeVersion: \">=1.30.0-0\"\n")
        .template("kind: A")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            kind: A
            """);
  }

  @Test
  default void aConstraintThatRefuses() {
    chart()
        .metadata("kubeVersion: \"<1.30\"\n")
        .template("kind: A")
        .fails("chart requires kubeVersion: <1.30 which is incompatible with Kubernetes v1.34.0");
  }

  @Test
  default void aConstraintOfASubchart() {
    chart()
        .template("kind: A")
        .subchart("sub", "kind: B")
        .file(
            "charts/sub/Chart.yaml",
            "apiVersion: v2\nname: sub\nversion: 0.1.0\nkubeVersion: \"<1.30\"\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            kind: A
            ---
            # Source: demo/charts/sub/templates/s.yaml
            kind: B
            """);
  }

  @Test
  default void apiVersionsThatHelmKnows() {
    chart()
        .template(
            "a: {{ .Capabilities.APIVersions.Has \"apps/v1\" }}\nb: {{ .Capabilities.APIVersions.Has \"apps/v1/Deployment\" }}\nc: {{ .Capabilities.APIVersions.Has \"networking.k8s.io/v1\" }}\nd: {{ .Capabilities.APIVersions.Has \"example.org/v1\" }}\ne: {{ .Capabilities.APIVersions.Has \"v1\" }}\nf: {{ .Capabilities.APIVersions.Has \"extensions/v1beta1\" }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: true
            b: false
            c: true
            d: false
            e: true
            f: true
            """);
  }

  @Test
  default void apiVersionsThatAreGiven() {
    chart()
        .template(
            "a: {{ .Capabilities.APIVersions.Has \"example.org/v1\" }}\nb: {{ .Capabilities.APIVersions.Has \"example.org/v1/Thing\" }}\nc: {{ .Capabilities.APIVersions.Has \"apps/v1\" }}\nd: {{ .Capabilities.APIVersions.Has \"example.org/v2\" }}\n")
        .cluster(c -> c.withApiVersions(List.of("example.org/v2/Thing", "example.org/v1")))
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: true
            b: false
            c: true
            d: false
            """);
  }

  @Test
  default void theHelmVersion() {
    chart()
        .template(
            "a: {{ .Capabilities.HelmVersion.Version }}\nb: {{ semverCompare \">=3.0.0\" .Capabilities.HelmVersion.Version }}\n")
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            a: <version>
            b: true
            """);
  }

  @Test
  default void aRelease() {
    chart()
        .template(RELEASE)
        .release(r -> r.withName("shop").withNamespace("web"))
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            IsInstall: true
            IsUpgrade: false
            Name: shop
            Namespace: web
            Revision: 1
            Service: Helm
            """);
  }

  @Test
  default void aReleaseThatIsUpgraded() {
    chart()
        .template(RELEASE)
        .release(Release::upgraded)
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            IsInstall: false
            IsUpgrade: true
            Name: r
            Namespace: default
            Revision: 1
            Service: Helm
            """);
  }

  @Test
  default void aReleaseOfAnInvalidName() {
    chart()
        .inHelm3(
            "says less",
            "Error: release name \"Not_Valid\": invalid release name, must match regex ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ and the length must not be longer than 53")
        .template("kind: A")
        .release(r -> r.withName("Not_Valid"))
        .fails(
            "release name check failed: release name \"Not_Valid\": invalid release name, must match regex ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ and the length must not be longer than 53");
  }

  @Test
  default void aReleaseNamedAsAnOption() {
    chart()
        .inHelm3(
            "says less",
            "Error: release name \"-foo\": invalid release name, must match regex ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ and the length must not be longer than 53")
        .template("kind: A")
        .release(r -> r.withName("-foo"))
        .fails(
            "release name check failed: release name \"-foo\": invalid release name, must match regex ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ and the length must not be longer than 53");
  }

  @Test
  default void aReleaseOfALongName() {
    chart()
        .template("name: {{ .Release.Name }}")
        .release(r -> r.withName("a".repeat(53)))
        .renders(
            """
            ---
            # Source: demo/templates/a.yaml
            name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
            """);
  }

  @Test
  default void aReleaseOfTooLongAName() {
    chart()
        .inHelm3(
            "says less",
            "Error: release name \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\": invalid release name, must match regex ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ and the length must not be longer than 53")
        .template("kind: A")
        .release(r -> r.withName("a".repeat(54)))
        .fails(
            "release name check failed: release name \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\": invalid release name, must match regex ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ and the length must not be longer than 53");
  }

  @Test
  default void theChartsMetadata() {
    chart()
        .metadata(
            """
            appVersion: "1.10"
            description: A chart
            type: application
            keywords: [one, two]
            home: https://example.org
            sources: [https://example.org/source]
            maintainers: [{name: someone, email: someone@example.org}]
            icon: https://example.org/icon.png
            deprecated: true
            annotations: {example.org/a: b}
            """)
        .template(
            "{{ with .Chart }}a: {{ .Name }} {{ .Version }} {{ .AppVersion }} {{ .Type }} {{ .APIVersion }} {{ .Deprecated }}\nb: {{ .Description }} {{ .Home }} {{ .Icon }} {{ .Keywords }} {{ .Sources }}\nc: {{ (index .Maintainers 0).Name }} {{ .Annotations }} {{ .IsRoot }}\n{{ end }}")
        .inHelm3(
            "writes its log otherwise",
            """
            Warning: WARNING: This chart is deprecated
            ---
            # Source: demo/templates/a.yaml
            a: demo 0.1.0 1.10 application v2 true
            b: A chart https://example.org https://example.org/icon.png [one two] [https://example.org/source]
            c: someone map[example.org/a:b] true
            """)
        .renders(
            """
            Warning: level=WARN msg="this chart is deprecated"
            ---
            # Source: demo/templates/a.yaml
            a: demo 0.1.0 1.10 application v2 true
            b: A chart https://example.org https://example.org/icon.png [one two] [https://example.org/source]
            c: someone map[example.org/a:b] true
            """);
  }

  @Test
  default void aChartOfAnUnknownApiVersion() {
    chart()
        .inHelm3(
            "does not look at it",
            """
            ---
            # Source: demo/templates/a.yaml
            kind: A
            """)
        .file("Chart.yaml", "apiVersion: v9\nname: demo\nversion: 0.1.0\n")
        .template("kind: A")
        .fails("unsupported chart version");
  }

  @Test
  default void aChartVersionThatIsNone() {
    chart()
        .file("Chart.yaml", "apiVersion: v2\nname: demo\nversion: latest\n")
        .template("kind: A")
        .fails("validation: chart.metadata.version \"latest\" is invalid");
  }
}
