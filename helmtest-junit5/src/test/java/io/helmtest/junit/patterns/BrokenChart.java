package io.helmtest.junit.patterns;

import io.helmtest.junit.ChartFolder;
import java.io.IOException;

/** A copy of the sample chart with a wrong field for each pattern. */
final class BrokenChart {
  private BrokenChart() {}

  static void writeTo(String path) throws IOException {
    ChartFolder chart = ChartFolder.copyTo(path);
    chart.replace(
        "templates/api/networkpolicy.yaml",
        "name: {{ include \"shop.fullname\" . }}-api",
        "name: api");
    chart.replace("templates/cache/service.yaml", "shop.labels", "shop.selectorLabels");
    chart.replace(
        "templates/worker/deployment.yaml",
        "matchLabels:\n      {{- include \"shop.selectorLabels\"",
        "matchLabels:\n      {{- include \"shop.labels\"");
    chart.replace("templates/config/configmap.yaml", "graceful", "[graceful");
    chart.replace(
        "templates/report/cronjob.yaml",
        "{{- include \"shop.configEnv\" . | nindent 16 }}",
        "- {name: LOG_LEVEL, valueFrom: {configMapKeyRef: {name: shop-config, key: LOGLEVEL}}}");
    chart.replace("values.yaml", "tag: 1.37.0", "tag: latest");
    chart.replace("templates/api/deployment.yaml", "monitoring", "http");
    chart.replace("values.yaml", "cpu: 10m\n        memory: 16Mi", "cpu: 5m\n        memory: 6Mi");
    chart.replace(
        "templates/migration/job.yaml",
        "{{- include \"shop.containerSecurityContext\" . | nindent 12 }}",
        "{allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}");
    chart.replace(
        "templates/report/cronjob.yaml",
        "{{- include \"shop.podSecurityContext\" . | nindent 12 }}",
        "{runAsNonRoot: true, runAsUser: 1000, appArmorProfile: {type: Unconfined}}");
    chart.replace(
        "templates/worker/deployment.yaml",
        "automountServiceAccountToken: false",
        "automountServiceAccountToken: true");
    chart.replace(
        "templates/cache/statefulset.yaml",
        "port: redis\n            periodSeconds: 10",
        "port: reddis\n            periodSeconds: 10");
    chart.replace(
        "templates/web/deployment.yaml",
        "{{- include \"shop.configVolume\" . | nindent 8 }}",
        "- {name: config, configMap: {name: shop-confg}}");
    chart.replace("templates/web/ingress.yaml", "name: http", "name: https");
    chart.replace("templates/api/service.yaml", "targetPort: http", "targetPort: htpt");
    chart.replace(
        "templates/web/horizontalpodautoscaler.yaml", "-web\n  minReplicas", "-wbe\n  minReplicas");
  }
}
