package io.helmtest.validation;

import io.helmtest.manifest.ManifestStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Documents with many fields, each time with something else at one of them. */
final class WrongTypes {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> DOCUMENTS =
      List.of(
          """
          apiVersion: apps/v1
          kind: StatefulSet
          metadata: {name: a, namespace: b, generateName: c, labels: {a: b}, annotations: {a: b}}
          spec:
            replicas: 1
            selector: {matchLabels: {a: b}, matchExpressions: [{key: a, operator: In, values: [b]}]}
            updateStrategy: {type: RollingUpdate, rollingUpdate: {partition: 1, maxUnavailable: 1}}
            volumeClaimTemplates:
              - {metadata: {name: c}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}
            template:
              metadata: {labels: {a: b}, annotations: {a: b}}
              spec:
                restartPolicy: Always
                hostNetwork: true
                dnsPolicy: None
                dnsConfig: {nameservers: [10.0.0.1]}
                nodeSelector: {a: b}
                tolerations: [{key: a, operator: Equal, value: b, effect: NoExecute, tolerationSeconds: 1}]
                securityContext: {seccompProfile: {type: RuntimeDefault}, supplementalGroups: [1]}
                volumes: [{name: v, configMap: {name: a, items: [{key: a, path: b}]}}]
                initContainers: [{name: i, image: a, restartPolicy: Always, livenessProbe: {exec: {command: [a]}}}]
                containers:
                  - name: a
                    image: a
                    ports: [{name: a, containerPort: 80, hostPort: 80, hostIP: 10.0.0.1, protocol: TCP}]
                    env: [{name: A, valueFrom: {fieldRef: {fieldPath: status.podIP}}}]
                    envFrom: [{configMapRef: {name: a}}]
                    volumeMounts: [{name: v, mountPath: /a, mountPropagation: None}]
                    livenessProbe: {httpGet: {port: 80, httpHeaders: [{name: a, value: b}]}, successThreshold: 1}
                    resources: {limits: {cpu: 1}, requests: {cpu: 1}}
                    securityContext: {privileged: true, allowPrivilegeEscalation: true}
          """,
          """
          apiVersion: v1
          kind: Service
          metadata: {name: a}
          spec: {type: NodePort, clusterIP: 10.0.0.1, ports: [{name: a, port: 80, targetPort: a, nodePort: 30000}]}
          """,
          """
          apiVersion: networking.k8s.io/v1
          kind: Ingress
          metadata: {name: a, annotations: {kubernetes.io/ingress.class: a}}
          spec:
            ingressClassName: a
            rules: [{host: a.b, http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: a, port: {number: 80}}}}]}}]
            tls: [{hosts: [a.b], secretName: a}]
          """,
          """
          apiVersion: batch/v1
          kind: CronJob
          metadata: {name: a}
          spec: {schedule: '@daily', jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}}}
          """,
          """
          apiVersion: autoscaling/v2
          kind: HorizontalPodAutoscaler
          metadata: {name: a}
          spec:
            scaleTargetRef: {kind: Deployment, name: a}
            minReplicas: 1
            maxReplicas: 2
            metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}}]
          """,
          """
          apiVersion: networking.k8s.io/v1
          kind: NetworkPolicy
          metadata: {name: a}
          spec: {podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 10.0.0.0/8}}], ports: [{port: 80, endPort: 90}]}]}
          """,
          """
          apiVersion: rbac.authorization.k8s.io/v1
          kind: ClusterRoleBinding
          metadata: {name: a}
          roleRef: {kind: ClusterRole, name: a}
          subjects: [{kind: ServiceAccount, name: a, namespace: b}]
          """,
          """
          apiVersion: rbac.authorization.k8s.io/v1
          kind: Role
          metadata: {name: a}
          rules: [{apiGroups: [''], resources: [pods], verbs: [get]}]
          """,
          "{apiVersion: v1, kind: Secret, metadata: {name: a}, type: kubernetes.io/tls, data: {tls.crt: YQ==}, stringData: {tls.key: a}}",
          "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {a: b}, binaryData: {b: YQ==}}");

  private WrongTypes() {}

  /** Each document once for each of its places, with a value there. */
  static List<String> documents(String value) {
    Object other = content("value: " + value).get("value");
    List<String> documents = new ArrayList<>();
    for (String document : DOCUMENTS) {
      int places = places(content(document)).size();
      for (int i = 0; i < places; i++) {
        Map<String, @Nullable Object> content = content(document);
        places(content).get(i).accept(other);
        documents.add(JSON.writeValueAsString(content));
      }
    }
    return documents;
  }

  private static Map<String, @Nullable Object> content(String document) {
    return ManifestStream.read(document).documents().get(0).content();
  }

  @SuppressWarnings("unchecked")
  private static List<Consumer<@Nullable Object>> places(@Nullable Object node) {
    List<Consumer<@Nullable Object>> places = new ArrayList<>();
    if (node instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> fields = (Map<String, @Nullable Object>) map;
      for (String key : fields.keySet()) {
        places.add(value -> fields.put(key, value));
        places.addAll(places(fields.get(key)));
      }
    } else if (node instanceof List<?> list) {
      List<@Nullable Object> items = (List<@Nullable Object>) list;
      for (int i = 0; i < items.size(); i++) {
        int index = i;
        places.add(value -> items.set(index, value));
        places.addAll(places(items.get(i)));
      }
    }
    return places;
  }
}
