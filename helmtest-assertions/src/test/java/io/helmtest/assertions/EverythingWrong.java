package io.helmtest.assertions;

/** Renders in which each assertion has something to fail for. */
final class EverythingWrong {
  static final String MANIFEST =
      """
      # Source: shop/templates/all.yaml
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: shop-web
        labels: {app: shop, kubernetes.azure.com/x: y, helm.sh/chart: shop-0.1.0}
        annotations: {app: shop}
      spec:
        replicas: 1
        selector:
          matchLabels: {app: shop, helm.sh/chart: shop-0.1.0}
        template:
          metadata:
            labels: {app: shop}
            annotations: {app: shop, container.apparmor.security.beta.kubernetes.io/web: shop}
          spec:
            serviceAccountName: web
            nodeSelector: {app: shop}
            tolerations: [{key: app, operator: Exists}, {key: virtual-kubelet.io/provider, operator: Exists}]
            volumes:
              - name: config
                configMap: {name: nope}
            containers:
              - name: web
                image: web
                args: [web]
                ports: [{name: http, containerPort: 8080}, {name: http, containerPort: 1}]
                env: [{name: LOG_LEVEL, value: INFO}, {name: KEY, valueFrom: {secretKeyRef: {name: nope, key: x}}}]
                resources: {requests: {cpu: 1}, limits: {cpu: 1m}}
                livenessProbe: {httpGet: {path: /health, port: 99}, exec: {command: [a]}}
                volumeMounts: [{name: config, mountPath: /config, readOnly: true, subPath: a}, {name: nope, mountPath: /}]
                securityContext: {privileged: true, capabilities: {add: [NET_ADMIN]}}
      ---
      # Source: shop/templates/all.yaml
      apiVersion: v1
      kind: Pod
      metadata: {name: web, namespace: other}
      spec: {containers: [{name: web, image: "web:1"}]}
      ---
      # Source: shop/templates/all.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: web}
      data:
        LOG_LEVEL: INFO
        app: "  "
        empty: ""
        application.yaml: "app: {cpu: 1, http: [1], spec: [{name: http}], prod: {app: shop}}"
      ---
      # Source: shop/templates/all.yaml
      apiVersion: rbac.authorization.k8s.io/v1
      kind: Role
      metadata: {name: twice}
      ---
      # Source: shop/templates/all.yaml
      apiVersion: rbac.authorization.k8s.io/v1
      kind: Role
      metadata: {name: twice}
      ---
      # Source: shop/templates/all.yaml
      apiVersion: batch/v1
      kind: Job
      metadata: {name: shop.with-a-name-that-is-much-too-long-for-a-label-of-the-domain-name-system}
      ---
      # Source: shop/templates/all.yaml
      apiVersion: v1
      kind: Secret
      metadata: {name: web}
      stringData: {LOG_LEVEL: INFO}
      ---
      # Source: shop/templates/all.yaml
      apiVersion: v1
      kind: ServiceAccount
      metadata: {name: shop}
      ---
      # Source: shop/templates/all.yaml
      apiVersion: v1
      kind: Service
      metadata: {name: shop}
      spec:
        selector: {app: shop}
        ports: [{name: http, port: 1, targetPort: nope}]
      ---
      # Source: shop/templates/all.yaml
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      spec: {selector: {app: nope}, ports: [{port: 1}]}
      ---
      # Source: shop/templates/all.yaml
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: {name: shop}
      spec:
        tls: [{hosts: [nope], secretName: web}]
        rules:
          - host: shop.example.com
            http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: shop, port: {name: nope}}}}]}
      ---
      # Source: shop/templates/all.yaml
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: {name: web}
      spec: {defaultBackend: {service: {name: nope, port: {number: 1}}}}
      ---
      # Source: shop/templates/all.yaml
      apiVersion: gateway.networking.k8s.io/v1
      kind: HTTPRoute
      metadata: {name: shop}
      spec:
        parentRefs: [{name: shop, sectionName: nope}]
        hostnames: [shop.example.com]
        rules: [{backendRefs: [{name: nope, port: 1}]}]
      ---
      # Source: shop/templates/all.yaml
      apiVersion: gateway.networking.k8s.io/v1
      kind: Gateway
      metadata: {name: shop}
      spec:
        gatewayClassName: nope
        listeners: [{name: http, hostname: shop.example.com, port: 1, protocol: HTTPS}]
      ---
      # Source: shop/templates/all.yaml
      apiVersion: autoscaling/v2
      kind: HorizontalPodAutoscaler
      metadata: {name: shop}
      spec:
        scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: nope}
        minReplicas: 9
        maxReplicas: 1
        metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}}]
      ---
      # Source: shop/templates/all.yaml
      apiVersion: autoscaling/v2
      kind: HorizontalPodAutoscaler
      metadata: {name: web}
      spec:
        scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: shop-web}
        maxReplicas: 1
      ---
      # Source: shop/templates/all.yaml
      apiVersion: policy/v1
      kind: PodDisruptionBudget
      metadata: {name: shop}
      spec: {minAvailable: 1, maxUnavailable: 1, selector: {matchLabels: {app: shop}}}
      ---
      # Source: shop/templates/all.yaml
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata: {name: shop}
      spec: {podSelector: {matchLabels: {app: shop}}, policyTypes: [Ingress], ingress: [{}]}
      ---
      # Source: shop/templates/all.yaml
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata: {name: web}
      spec: {podSelector: {}, policyTypes: [Egress], egress: [{}]}
      """;

  static final String OTHER = MANIFEST.replace("image: web\n", "image: web:2\n");

  private EverythingWrong() {}
}
