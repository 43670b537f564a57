package io.helmtest.assertions.reliability;

import static io.helmtest.assertions.Failures.assertRenderedFailure;
import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.assertions.ContainerAssert;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same assertions on what Helm renders: sound by default, and with values that break it. */
class RenderedPodsTest {
  private static final String DEPLOYMENT =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: {{ .Release.Name }}-web
      spec:
        selector:
          matchLabels: {app: web}
        template:
          metadata:
            labels: {app: web}
          spec:
            nodeSelector:
              {{- toYaml .Values.nodeSelector | nindent 8 }}
            topologySpreadConstraints:
              - maxSkew: 1
                topologyKey: topology.kubernetes.io/zone
                whenUnsatisfiable: ScheduleAnyway
                labelSelector:
                  matchLabels: {app: {{ .Values.spread }}}
            {{- with .Values.shared }}
            resources:
              limits: {{ merge . (dict "cpu" "1") | toYaml | nindent 16 }}
            {{- end }}
            initContainers:
              - name: proxy
                image: mirror/proxy:1.2.0
                restartPolicy: Always
                ports:
                  - {name: {{ .Values.proxy.port }}, containerPort: 15020}
                startupProbe:
                  tcpSocket: {port: {{ .Values.proxy.port }}}
            containers:
              - name: web
                image: {{ .Values.image }}
                ports:
                  - {name: http, containerPort: 8080}
                {{- with .Values.resources }}
                resources:
                  {{- toYaml . | nindent 12 }}
                {{- end }}
                livenessProbe:
                  httpGet: {path: /live, port: {{ .Values.probe.port }}}
                readinessProbe:
                  httpGet: {path: /ready, port: 8080}
                  periodSeconds: 5
                volumeMounts:
                  - {name: config, mountPath: /config, readOnly: true}
                  - {name: tmp, mountPath: {{ .Values.tmp }}}
            volumes:
              - name: config
                projected:
                  sources:
                    - configMap:
                        name: {{ .Values.config }}
                        items: [{key: application.yaml, path: application.yaml}]
              - name: tmp
                emptyDir: {sizeLimit: 64Mi}
      """;
  private static final String CONFIG =
      """
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: {{ .Release.Name }}-config
      data:
        application.yaml: "server.port: 8080"
      """;
  private static final String VALUES =
      """
      image: shop/web:1.4.0
      proxy: {port: proxy}
      resources:
        requests: {memory: 1024Mi}
        limits: {cpu: "0.5", memory: 1Gi}
      probe: {port: http}
      config: shop-config
      tmp: /tmp
      spread: web
      nodeSelector: {kubernetes.io/os: linux}
      """;

  private HelmChart chart;

  @BeforeEach
  void writesTheChart(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Chart.yaml"), "apiVersion: v2\nname: shop\nversion: 0.1.0\n");
    Files.writeString(folder.resolve("values.yaml"), VALUES);
    Path templates = Files.createDirectory(folder.resolve("templates"));
    Files.writeString(templates.resolve("deployment.yaml"), DEPLOYMENT);
    Files.writeString(templates.resolve("configmap.yaml"), CONFIG);
    chart = HelmChart.at(folder).release("shop");
  }

  @Test
  void areSoundAsTheyAre() {
    RenderedChart rendered = chart.render();
    assertThat(rendered)
        .containers()
        .each(container -> container.image().isNotLatest())
        .each(container -> container.ports().areSound())
        .each(container -> container.probes().areSound())
        .each(container -> container.volumeMounts().allowingNone().areSound());
    web(rendered).resources().hasRequest("cpu", "500m").hasLimit("memory", "1024Mi").areViable();
    assertThat(rendered).deployment("shop-web").volumes().areSound();
    assertThat(rendered).deployment("shop-web").scheduling().isSpread().isNotOnVirtualNodes();
  }

  @Test
  void failForALatestImage() {
    assertRenderedFailure(
        () -> web(with("image", "shop/web")).image().isNotLatest(),
        """
        Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].image with tag
          one other than latest, or a digest
        but was
          no tag (image shop/web)
        at shop/templates/deployment.yaml (rendered line N)
        values: values.yaml < set image
        engine: helm
        """);
  }

  @Test
  void failForAPortNameThatASidecarHasToo() {
    assertRenderedFailure(
        () -> web(with("proxy.port", "http")).ports().areSound(),
        """
        Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].ports[0].name
          a name of its own in the pod
        but was
          http, as is spec.template.spec.initContainers[proxy].ports[0]
        at shop/templates/deployment.yaml (rendered line N)
        values: values.yaml < set proxy.port
        engine: helm
        """);
  }

  @Test
  void failForAGigabyteWhereAGibibyteIsWanted() {
    assertRenderedFailure(
        () -> web(with("resources.limits.memory", "2G")).resources().hasLimit("memory", "2Gi"),
        """
        Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].resources.limits.memory
          2Gi
        but was
          2G
        at shop/templates/deployment.yaml (rendered line N)
        values: values.yaml < set resources.limits.memory
        engine: helm
        """);
  }

  @Test
  void failForALimitThatBecomesTheRequest() {
    assertRenderedFailure(
        () -> web(with("resources.limits.cpu", "5m")).resources().areViable(),
        """
        Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].resources.limits.cpu
          at least 10m
        but was
          5m
        at shop/templates/deployment.yaml (rendered line N)
        values: values.yaml < set resources.limits.cpu
        engine: helm
        """);
  }

  @Test
  void failForAProbeOfAnotherContainersPort() {
    assertRenderedFailure(
        () -> web(with("probe.port", "proxy")).probes().areSound(),
        """
        Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].livenessProbe.httpGet.port
          a TCP port of container web: http: 8080/TCP
        but was
          proxy
        at shop/templates/deployment.yaml (rendered line N)
        values: values.yaml < set probe.port
        engine: helm
        """);
  }

  @Test
  void failForTwoMountsAtOnePath() {
    assertRenderedFailure(
        () -> web(with("tmp", "/config/")).volumeMounts().areSound(),
        """
        Expecting
          Deployment shop-web
        to have spec.template.spec.containers[web].volumeMounts[1].mountPath
          a path of its own
        but was
          /config/, where config is
        at shop/templates/deployment.yaml (rendered line N)
        values: values.yaml < set tmp
        engine: helm
        """);
  }

  @Test
  void failForOtherNodesAndForVirtualOnes() {
    assertRenderedFailure(
        () ->
            assertThat(with("nodeSelector.virtualization", "virtualnode2"))
                .deployment("shop-web")
                .scheduling()
                .isOnVirtualNodes(),
        """
        Expecting
          Deployment shop-web
        to have tolerations for the taint
          virtual-kubelet.io/provider
        but was
          absent
        at shop/templates/deployment.yaml (rendered line N)
        values: values.yaml < set nodeSelector.virtualization
        engine: helm
        """);
  }

  @Test
  void countTheResourcesOfTheWholePod() {
    RenderedChart shared = chart.set("resources", null).set("shared.memory", "6Mi").render();
    web(shared).resources().hasRequest("memory", "6Mi");
    assertRenderedFailure(
        () -> web(shared).resources().areViable(),
        """
        Expecting
          Deployment shop-web
        to have spec.template.spec.resources.limits.memory
          at least 16Mi
        but was
          6Mi (of the whole pod)
        at shop/templates/deployment.yaml (rendered line N)
        values: values.yaml < set resources < set shared.memory
        engine: helm
        """);
  }

  @Test
  void failForAVolumeWithoutItsSource() {
    assertRenderedFailure(
        () -> assertThat(with("config", "shop-confg")).deployment("shop-web").volumes().areSound(),
        """
        Expecting
          Deployment shop-web
        to find in this release for spec.template.spec.volumes[config].projected.sources[0].configMap.name
          ConfigMap shop-confg, or one declared with allowingExternal
        but was
          ConfigMap shop-config, did you mean "shop-config"?
        at shop/templates/deployment.yaml (rendered line N)
        values: values.yaml < set config
        engine: helm
        """);
  }

  @Test
  void failForPodsThatAreNotKeptApart() {
    assertRenderedFailure(
        () -> assertThat(with("spread", "api")).deployment("shop-web").scheduling().isSpread(),
        """
        Expecting
          Deployment shop-web
        to have spec.template.spec with
          topologySpreadConstraints or podAntiAffinity for its own pods
        but was
          rules that do not select the pods' own labels {app=web}
        at shop/templates/deployment.yaml (rendered line N)
        values: values.yaml < set spread
        engine: helm
        """);
  }

  private static ContainerAssert web(RenderedChart rendered) {
    return assertThat(rendered).deployment("shop-web").container("web");
  }

  private RenderedChart with(String value, String broken) {
    return chart.set(value, broken).render();
  }
}
