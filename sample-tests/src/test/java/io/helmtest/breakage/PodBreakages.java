package io.helmtest.breakage;

import static io.helmtest.breakage.Breakages.breakage;

import java.util.stream.Stream;

/** Wrong fields of the sample chart's pods, of each kind of container. */
final class PodBreakages {
  private static final String HELPERS = "templates/_helpers.tpl";
  private static final String WEB = "templates/web/deployment.yaml";
  private static final String API = "templates/api/deployment.yaml";
  private static final String CACHE = "templates/cache/statefulset.yaml";
  private static final String WORKER = "templates/worker/deployment.yaml";
  private static final String JOB = "templates/migration/job.yaml";
  private static final String CRON_JOB = "templates/report/cronjob.yaml";
  private static final String HARDENED =
      "{{- include \"shop.containerSecurityContext\" . | nindent 12 }}";

  private PodBreakages() {}

  static Stream<Breakage> all() {
    return Stream.of(images(), portsAndResources(), hardening(), accounts(), reliability())
        .flatMap(breakages -> breakages);
  }

  private static Stream<Breakage> images() {
    return Stream.of(
        breakage("values.yaml", "tag: 1.37.0", "tag: latest", "images"),
        breakage("values.yaml", "tag: 3.2.10", "tag: latest", "images"),
        breakage("values.yaml", "tag: 8.1.3", "tag: latest", "images"),
        breakage(
            HELPERS,
            "\"%s/%s:%s\" .root.Values.image.registry .image.repository $tag",
            "\"%s/%s\" .root.Values.image.registry .image.repository",
            "images"),
        breakage(
            "values-prod.yaml",
            "prod.azurecr.io",
            "dev.azurecr.io",
            "ShopOwnersPatternsTest.images"),
        breakage(
            "values-prod.yaml",
            "prod.azurecr.io",
            "prod.azurecr.io:443",
            "ImageTest.imagesComeFromTheEnvironmentsRegistry"),
        breakage(
            "values.yaml",
            "pullPolicy: IfNotPresent",
            "pullPolicy: Always",
            "ImageTest.webRunsTheVersionOfTheChart"),
        breakage(
            "values.yaml",
            "repository: shop/web",
            "repository: shop/wbe",
            "ImageTest.webRunsTheVersionOfTheChart"),
        breakage("Chart.yaml", "1.4.0", "1.4.1", "ImageTest.webRunsTheVersionOfTheChart"));
  }

  private static Stream<Breakage> portsAndResources() {
    return Stream.of(
        breakage(API, "name: monitoring\n", "name: http\n", "ports"),
        breakage(CACHE, "name: redis\n", "name: reddis\n", "probes"),
        breakage(
            WEB,
            "containerPort: 8080\n              protocol: TCP",
            "containerPort: 8080\n              protocol: UDP",
            "servicePorts"),
        breakage(
            "values.yaml",
            "cpu: 10m\n        memory: 16Mi",
            "cpu: 5m\n        memory: 16Mi",
            "resources"),
        breakage(
            "values.yaml",
            "memory: 32Mi\n      limits:\n        cpu: 100m",
            "memory: 6Mi\n      limits:\n        cpu: 100m",
            "resources"),
        breakage("values-prod.yaml", "memory: 512Mi", "memory: 128Mi", "resources"),
        breakage("values-prod.yaml", "memory: 768Mi", "memory: 2Gi", "resources"),
        breakage("values-prod.yaml", "cpu: 250m", "cpu: 1500m", "resources"),
        breakage(
            "values-prod.yaml", "cpu: 250m", "cpu: 200m", "ProductionTest.webIsSizedForProduction"),
        breakage(
            WEB, "{{- toYaml .Values.web.waitForApi.resources | nindent 12 }}", "{}", "resources"),
        breakage(
            API,
            "{{- toYaml .Values.api.logForwarder.resources | nindent 12 }}",
            "{}",
            "resources"),
        breakage(
            CACHE,
            "{{- toYaml .Values.cache.resources | nindent 12 }}",
            "{limits: {cpu: 1}}",
            "resources"),
        breakage(JOB, "{{- toYaml .Values.migration.resources | nindent 12 }}", "{}", "resources"),
        breakage(
            CRON_JOB,
            "{{- toYaml .Values.report.resources | nindent 16 }}",
            "{limits: {memory: 1G, cpu: 1}, requests: {memory: 1Gi}}",
            "resources"));
  }

  private static Stream<Breakage> hardening() {
    return Stream.of(
        breakage(
            WEB,
            HARDENED,
            "{allowPrivilegeEscalation: false, readOnlyRootFilesystem: true}",
            "hardenedContainers"),
        breakage(
            HELPERS,
            "readOnlyRootFilesystem: true",
            "readOnlyRootFilesystem: false",
            "hardenedContainers"),
        breakage(
            HELPERS,
            "allowPrivilegeEscalation: false",
            "allowPrivilegeEscalation: true",
            "hardenedContainers"),
        breakage(HELPERS, "- ALL", "- NET_RAW", "hardenedContainers"),
        breakage(HELPERS, "- ALL", "- all", "hardenedContainers"),
        breakage(HELPERS, "runAsNonRoot: true", "runAsNonRoot: false", "hardenedContainers"),
        breakage(HELPERS, "runAsUser: 1000", "runAsUser: 0", "hardenedContainers"),
        breakage(
            HELPERS,
            "runAsUser: 1000",
            "runAsUser: 1001",
            "ShopOwnersPatternsTest.hardenedContainers"),
        breakage(API, HARDENED, HARDENED + "\n            runAsUser: 0", "hardenedContainers"),
        breakage(
            CACHE,
            HARDENED,
            "{privileged: true, readOnlyRootFilesystem: true, capabilities: {drop: [ALL]}}",
            "hardenedContainers"),
        breakage(
            JOB,
            HARDENED,
            "{allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}",
            "hardenedContainers"),
        breakage(
            CRON_JOB,
            "{{- include \"shop.containerSecurityContext\" . | nindent 16 }}",
            "{readOnlyRootFilesystem: true, capabilities: {drop: [ALL], add: [CHOWN]}, allowPrivilegeEscalation: false}",
            "hardenedContainers"),
        breakage(
            API,
            HARDENED,
            HARDENED + "\n            seccompProfile: {type: Unconfined}",
            "appArmorAndSeccomp"),
        breakage(HELPERS, "seccompProfile:\n  type: RuntimeDefault\n", "", "appArmorAndSeccomp"),
        breakage(
            HELPERS,
            "appArmorProfile:\n  type: RuntimeDefault",
            "appArmorProfile:\n  type: Unconfined",
            "appArmorAndSeccomp"),
        breakage(
            WEB,
            HARDENED,
            HARDENED + "\n            appArmorProfile: {type: Unconfined}",
            "appArmorAndSeccomp"));
  }

  private static Stream<Breakage> accounts() {
    return Stream.of(
        breakage(
            WORKER,
            "automountServiceAccountToken: false",
            "automountServiceAccountToken: true",
            "serviceAccounts"),
        breakage(
            CRON_JOB,
            "automountServiceAccountToken: false",
            "automountServiceAccountToken: true",
            "serviceAccounts"),
        breakage(
            WEB,
            "      volumes:\n",
            "      volumes:\n        - {name: token, projected: {sources: [{serviceAccountToken: {path: token}}]}}\n",
            "serviceAccounts"),
        breakage(CACHE, "}}-cache\n      automount", "}}-cash\n      automount", "serviceAccounts"),
        breakage(
            JOB,
            "}}-migration\n      automount",
            "}}-migrations\n      automount",
            "serviceAccounts"));
  }

  private static Stream<Breakage> reliability() {
    return Stream.of(
        breakage(
            HELPERS,
            "port: http\n  periodSeconds: 5\n  failureThreshold",
            "port: htpt\n  periodSeconds: 5\n  failureThreshold",
            "probes"),
        breakage(
            HELPERS,
            "path: /actuator/health/readiness",
            "path: /health",
            "ReliabilityTest.webIsProbedByTheHealthOfSpring"),
        breakage(
            HELPERS,
            "port: http\n  periodSeconds: 10",
            "port: 8081\n  periodSeconds: 10",
            "probes"),
        breakage(
            HELPERS,
            "livenessProbe:\n  httpGet:\n    path: /actuator/health/liveness\n    port: http\n  periodSeconds: 10\n  timeoutSeconds: 3\n",
            "",
            "probes"),
        breakage(
            HELPERS,
            "readinessProbe:\n  httpGet:\n    path: /actuator/health/readiness\n    port: http\n  periodSeconds: 5\n  timeoutSeconds: 3\n",
            "",
            "probes"),
        breakage(API, "port: monitoring", "port: monitor", "probes"),
        breakage(
            CACHE,
            "port: redis\n            periodSeconds: 10",
            "port: \"6379\"\n            periodSeconds: 10",
            "probes"),
        breakage(HELPERS, "-config\n    items", "-confg\n    items", "volumeMounts"),
        breakage(HELPERS, "- key: application.yaml", "- key: application.yml", "volumeMounts"),
        breakage(
            API,
            "- name: logs\n              mountPath",
            "- name: log\n              mountPath",
            "volumeMounts"),
        breakage(WEB, "mountPath: /config", "mountPath: /tmp", "volumeMounts"),
        breakage(CACHE, "        name: data\n", "        name: date\n", "volumeMounts"));
  }
}
