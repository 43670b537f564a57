{{/*
Prefix of all object names. Cut at 45 characters, as the name of a CronJob
("<prefix>-report") must not be longer than 52.
*/}}
{{- define "shop.fullname" -}}
{{- if contains .Chart.Name .Release.Name -}}
{{- .Release.Name | trunc 45 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name .Chart.Name | trunc 45 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{/*
Labels of an object or a pod template.
Usage: include "shop.labels" (dict "root" $ "component" "web")
*/}}
{{- define "shop.labels" -}}
{{ include "shop.selectorLabels" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
{{- end -}}

{{/*
Labels that select the pods of a component; they never change between releases.
Usage: include "shop.selectorLabels" (dict "root" $ "component" "web")
*/}}
{{- define "shop.selectorLabels" -}}
app.kubernetes.io/name: {{ .root.Chart.Name }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .component }}
{{- end -}}

{{/*
Image reference. The tag is the image's own one, else image.tag, else the appVersion.
Usage: include "shop.image" (dict "root" $ "image" .Values.web.image)
*/}}
{{- define "shop.image" -}}
{{- $tag := coalesce .image.tag .root.Values.image.tag .root.Chart.AppVersion -}}
{{- printf "%s/%s:%s" .root.Values.image.registry .image.repository $tag -}}
{{- end -}}

{{/*
The security contexts are no values on purpose: no environment may weaken them.
*/}}
{{- define "shop.podSecurityContext" -}}
runAsNonRoot: true
runAsUser: 1000
runAsGroup: 1000
fsGroup: 1000
seccompProfile:
  type: RuntimeDefault
appArmorProfile:
  type: RuntimeDefault
{{- end -}}

{{- define "shop.containerSecurityContext" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop:
    - ALL
{{- end -}}

{{/*
Node selection of all pods
*/}}
{{- define "shop.scheduling" -}}
nodeSelector:
  {{- toYaml .Values.nodeSelector | nindent 2 }}
{{- with .Values.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end -}}

{{/*
Spreads the pods of a component over availability zones and nodes.
Usage: include "shop.topologySpread" (dict "root" $ "component" "web")
*/}}
{{- define "shop.topologySpread" -}}
{{- $selectorLabels := include "shop.selectorLabels" . -}}
topologySpreadConstraints:
  {{- range list "topology.kubernetes.io/zone" "kubernetes.io/hostname" }}
  - maxSkew: 1
    topologyKey: {{ . }}
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels:
        {{- $selectorLabels | nindent 8 }}
  {{- end }}
{{- end -}}

{{/*
Settings of a Spring application that come from the ConfigMap
*/}}
{{- define "shop.configEnv" -}}
- name: ENVIRONMENT
  valueFrom:
    configMapKeyRef:
      name: {{ include "shop.fullname" . }}-config
      key: ENVIRONMENT
- name: LOG_LEVEL
  valueFrom:
    configMapKeyRef:
      name: {{ include "shop.fullname" . }}-config
      key: LOG_LEVEL
- name: SPRING_CONFIG_ADDITIONAL_LOCATION
  value: /config/
{{- end -}}

{{- define "shop.configVolume" -}}
- name: config
  configMap:
    name: {{ include "shop.fullname" . }}-config
    items:
      - key: application.yaml
        path: application.yaml
{{- end -}}

{{- define "shop.databaseEnv" -}}
- name: SPRING_DATASOURCE_URL
  valueFrom:
    secretKeyRef:
      name: {{ .Values.database.existingSecret }}
      key: url
- name: SPRING_DATASOURCE_USERNAME
  valueFrom:
    secretKeyRef:
      name: {{ .Values.database.existingSecret }}
      key: username
- name: SPRING_DATASOURCE_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ .Values.database.existingSecret }}
      key: password
{{- end -}}

{{- define "shop.cacheEnv" -}}
- name: SPRING_DATA_REDIS_PASSWORD
  valueFrom:
    secretKeyRef:
      name: {{ .Values.cache.existingSecret }}
      key: password
{{- end -}}

{{/*
Probes of a Spring application. It has two and a half minutes to start.
*/}}
{{- define "shop.probes" -}}
startupProbe:
  httpGet:
    path: /actuator/health/liveness
    port: http
  periodSeconds: 5
  failureThreshold: 30
livenessProbe:
  httpGet:
    path: /actuator/health/liveness
    port: http
  periodSeconds: 10
  timeoutSeconds: 3
readinessProbe:
  httpGet:
    path: /actuator/health/readiness
    port: http
  periodSeconds: 5
  timeoutSeconds: 3
{{- end -}}
