package io.helmtest.breakage;

import java.util.List;
import java.util.stream.Stream;

/** Wrong fields of the sample chart, of each pattern. */
final class Breakages {
  private static final String HELPERS = "templates/_helpers.tpl";
  private static final String WEB = "templates/web/deployment.yaml";
  private static final String API = "templates/api/deployment.yaml";
  private static final String CACHE = "templates/cache/statefulset.yaml";
  private static final String WORKER = "templates/worker/deployment.yaml";
  private static final String JOB = "templates/migration/job.yaml";
  private static final String CRON_JOB = "templates/report/cronjob.yaml";
  private static final String INGRESS = "templates/web/ingress.yaml";
  private static final String AUTOSCALER = "templates/web/horizontalpodautoscaler.yaml";
  private static final String CONFIG = "templates/config/configmap.yaml";
  private static final String NAME = "name: {{ include \"shop.fullname\" . }}";

  private Breakages() {}

  static List<Breakage> noticed() {
    return Stream.of(
            identity(), configuration(), PodBreakages.all(), routes(), servicesAndAutoscalers())
        .flatMap(breakages -> breakages)
        .toList();
  }

  private static Stream<Breakage> identity() {
    return Stream.of(
        breakage("templates/api/networkpolicy.yaml", NAME + "-api", "name: api", "resourceNames"),
        breakage("templates/web/service.yaml", NAME + "-web", "name: web", "resourceNames"),
        breakage(CONFIG, NAME + "-config", "name: config", "resourceNames"),
        breakage("templates/cache/serviceaccount.yaml", "-cache", "-api", "resourceNames"),
        breakage(WORKER, NAME + "-worker", NAME + "-worker.v2", "resourceNames"),
        breakage(
            "templates/cache/service.yaml", "shop.labels", "shop.selectorLabels", "standardLabels"),
        breakage(HELPERS, "{{ .root.Release.Service }}", "Tiller", "standardLabels"),
        breakage(HELPERS, "{{ .root.Chart.AppVersion | quote }}", "\"1.3.0\"", "standardLabels"),
        breakage(
            HELPERS, "\"%s-%s\" .root.Chart.Name", "\"%s_%s\" .root.Chart.Name", "standardLabels"),
        breakage(HELPERS, "name: {{ .root.Chart.Name }}", "name: store", "standardLabels"),
        breakage(
            CRON_JOB,
            "{{- include \"shop.labels\" (dict \"root\" $ \"component\" \"report\") | nindent 12 }}",
            "{{- include \"shop.selectorLabels\" (dict \"root\" $ \"component\" \"report\") | nindent 12 }}",
            "standardLabels"),
        breakage(
            JOB,
            "{{- include \"shop.labels\" (dict \"root\" $ \"component\" \"migration\") | nindent 8 }}",
            "app: migration",
            "standardLabels"),
        breakage(
            WORKER,
            "{{- include \"shop.selectorLabels\" (dict \"root\" $ \"component\" \"worker\") | nindent 6 }}",
            "{{- include \"shop.labels\" (dict \"root\" $ \"component\" \"worker\") | nindent 6 }}",
            "selectors"),
        breakage(
            CACHE,
            "{{- include \"shop.selectorLabels\" (dict \"root\" $ \"component\" \"cache\") | nindent 6 }}",
            "{{- include \"shop.labels\" (dict \"root\" $ \"component\" \"cache\") | nindent 6 }}",
            "selectors"),
        breakage(API, "\"api\") | nindent 8", "\"apis\") | nindent 8", "selectors"),
        breakage(
            "templates/web/poddisruptionbudget.yaml",
            "\"web\") | nindent 6",
            "\"wbe\") | nindent 6",
            "selectors"),
        breakage(
            "templates/api/networkpolicy.yaml",
            "\"api\") | nindent 6",
            "\"apis\") | nindent 6",
            "selectors"));
  }

  private static Stream<Breakage> configuration() {
    return Stream.of(
        breakage(CONFIG, "graceful", "[graceful", "configMapData"),
        breakage(
            CONFIG,
            ".Values.environment | quote",
            "printf \"%s\" .Values.env | quote",
            "configMapData"),
        breakage(
            CONFIG,
            "{{ .Values.environment | quote }}",
            "dev",
            "ConfigMapTest.namesItsEnvironment"),
        breakage(
            CONFIG,
            "port: 8080",
            "port: 8081",
            "ConfigMapTest.servesTheApplicationOnThePortOfTheContainer"),
        breakage(
            "values-prod.yaml", "WARN", "INFO", "ConfigMapTest.logsAsMuchAsTheEnvironmentWants"),
        breakage(
            CRON_JOB,
            "{{- include \"shop.configEnv\" . | nindent 16 }}",
            "- {name: ENVIRONMENT, valueFrom: {configMapKeyRef: {name: shop-config, key: ENV}}}",
            "environmentVariables"),
        breakage(HELPERS, "key: LOG_LEVEL", "key: LOGLEVEL", "environmentVariables"),
        breakage(
            HELPERS,
            "-config\n      key: ENVIRONMENT",
            "-configs\n      key: ENVIRONMENT",
            "environmentVariables"));
  }

  private static Stream<Breakage> routes() {
    return Stream.of(
        breakage(INGRESS, "- {{ $host | quote }}", "- www.example.com", "ingresses"),
        breakage(INGRESS, "- {{ $host | quote }}", "- \"*.{{ $host }}\"", "ingresses"),
        breakage(
            INGRESS,
            "  tls:\n    - hosts:\n        - {{ $host | quote }}\n      secretName: keyvault-{{ include \"shop.fullname\" . }}-web\n",
            "",
            "ingresses"),
        breakage(
            INGRESS,
            "                " + NAME + "-web",
            "                " + NAME + "-wbe",
            "ingresses"),
        breakage(INGRESS, "name: http", "name: https", "ingresses"),
        breakage(
            INGRESS,
            "    - host: {{ $host | quote }}\n      http:",
            "    - http:",
            "ShopOwnersPatternsTest.ingresses"),
        breakage(
            "values-prod.yaml",
            "shop.example.com",
            "shop.example.org",
            "ShopOwnersPatternsTest.ingresses"),
        breakage(
            "values-prod.yaml",
            "enabled: true\n  host",
            "enabled: false\n  host",
            "ShopOwnersPatternsTest.ingresses"),
        breakage(
            "values-prod.yaml",
            "shop.example.com",
            "shop.example.net",
            "NetworkingTest.theIngressServesTheEnvironmentsHost"));
  }

  private static Stream<Breakage> servicesAndAutoscalers() {
    return Stream.of(
        breakage(
            "templates/web/service.yaml", "targetPort: http", "targetPort: htpt", "servicePorts"),
        breakage(
            "templates/api/service.yaml", "targetPort: http", "targetPort: 8081", "servicePorts"),
        breakage(
            "templates/api/service.yaml",
            "targetPort: http",
            "targetPort: \"8080\"",
            "servicePorts"),
        breakage("templates/api/service.yaml", "targetPort: http\n", "", "servicePorts"),
        breakage("templates/cache/service.yaml", "protocol: TCP", "protocol: UDP", "servicePorts"),
        breakage(
            "templates/web/service.yaml",
            "\"web\") | nindent 4 }}\n  ports",
            "\"wbe\") | nindent 4 }}\n  ports",
            "servicePorts"),
        breakage(
            AUTOSCALER, "-web\n  minReplicas", "-wbe\n  minReplicas", "horizontalPodAutoscalers"),
        breakage(AUTOSCALER, "kind: Deployment", "kind: StatefulSet", "horizontalPodAutoscalers"),
        breakage(
            "values-prod.yaml", "minReplicas: 3", "minReplicas: 12", "horizontalPodAutoscalers"),
        breakage(
            WEB,
            "if not .Values.autoscaling.enabled",
            "if .Values.autoscaling.enabled",
            "horizontalPodAutoscalers"),
        breakage(
            "values-prod.yaml",
            "maxReplicas: 10",
            "maxReplicas: 20",
            "ShopOwnersPatternsTest.horizontalPodAutoscalers"),
        breakage(
            "values-prod.yaml",
            "enabled: true\n  minReplicas",
            "enabled: false\n  minReplicas",
            "ShopOwnersPatternsTest.horizontalPodAutoscalers"),
        breakage(
            "values-prod.yaml",
            "minReplicas: 3",
            "minReplicas: 2",
            "ProductionTest.webScalesBetweenThreeAndTen"));
  }

  /** Those that no test notices, and why. */
  static List<Breakage> unnoticed() {
    return List.of(
        new Breakage(
            HELPERS,
            "instance: {{ .root.Release.Name }}",
            "instance: {{ .root.Chart.Name }}",
            "the tests' release has the chart's name"),
        new Breakage(
            WEB,
            "      automountServiceAccountToken: false\n",
            "",
            "the ServiceAccount still says it"),
        new Breakage(HELPERS, "key: username", "key: user", "the Secret is not of this release"),
        new Breakage(
            "values.yaml",
            "existingSecret: shop-database",
            "existingSecret: shop-db",
            "the Secret is not of this release"),
        new Breakage(
            WEB, "}}-api\n", "}}-apis\n", "a URL in a value says nothing of what it leads to"),
        new Breakage(
            API, "path: /api/v1/uptime", "path: /uptime", "only the application knows its paths"),
        new Breakage(
            CACHE,
            "containerPort: 6379",
            "containerPort: 6380",
            "all refer to it by name; only the application knows its port"),
        new Breakage(
            "values.yaml",
            "schedule: \"0 3 * * *\"",
            "schedule: \"0 3 1 * *\"",
            "only the owner knows when reports are due"));
  }

  static Breakage breakage(String file, String text, String replacement, String test) {
    String noticedBy = test.contains(".") ? test : "ShopPatternsTest." + test;
    return new Breakage(file, text, replacement, noticedBy);
  }
}
