package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.DaemonSet;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.helmtest.NoSuchObjectException;
import io.helmtest.RenderedChart;
import io.helmtest.Workload;
import io.helmtest.assertions.comparison.ComparisonAssert;
import io.helmtest.assertions.identity.NamesAssert;
import io.helmtest.assertions.networking.RouteParity;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.manifest.KnownKinds;
import io.helmtest.manifest.ManifestDocument;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractAssert;

/**
 * A render or a part of it, and the way to its objects. A name that is not there fails and lists
 * what is; a plural holds hooks too; what objects refer to may be outside of the part.
 */
public final class RenderedChartAssert extends AbstractAssert<RenderedChartAssert, RenderedChart> {

  RenderedChartAssert(RenderedChart chart) {
    super(chart, RenderedChartAssert.class);
  }

  /**
   * A Deployment.
   *
   * @param name its name
   * @return the Deployment
   * @throws AssertionError if there is none of that name
   */
  public WorkloadAssert deployment(String name) {
    return workload(Deployment.class, name);
  }

  /**
   * A StatefulSet.
   *
   * @param name its name
   * @return the StatefulSet
   * @throws AssertionError if there is none of that name
   */
  public WorkloadAssert statefulSet(String name) {
    return workload(StatefulSet.class, name);
  }

  /**
   * A DaemonSet.
   *
   * @param name its name
   * @return the DaemonSet
   * @throws AssertionError if there is none of that name
   */
  public WorkloadAssert daemonSet(String name) {
    return workload(DaemonSet.class, name);
  }

  /**
   * A Job.
   *
   * @param name its name
   * @return the Job
   * @throws AssertionError if there is none of that name
   */
  public WorkloadAssert job(String name) {
    return workload(Job.class, name);
  }

  /**
   * A CronJob.
   *
   * @param name its name
   * @return the CronJob
   * @throws AssertionError if there is none of that name
   */
  public WorkloadAssert cronJob(String name) {
    return workload(CronJob.class, name);
  }

  /**
   * Everything with a pod template: Deployments, StatefulSets, DaemonSets, Jobs, CronJobs, Pods,
   * hooks included.
   *
   * @return the workloads
   * @throws NoSuchObjectException if one is rendered in another API version than its class
   */
  public ElementsAssert<WorkloadAssert> workloads() {
    return elements("workload", Workload.documents(chart()), this::workload);
  }

  /**
   * The containers of all workloads: regular, init, sidecar and ephemeral.
   *
   * @return the containers
   */
  public ElementsAssert<ContainerAssert> containers() {
    List<ContainerAssert> containers =
        chart().documents().stream()
            .filter(Workload::isWorkload)
            .map(this::workload)
            .flatMap(WorkloadAssert::allContainers)
            .toList();
    return ElementsAssert.of(
        Source.of(chart()),
        "container",
        containers,
        container -> container,
        ContainerAssert::title);
  }

  /**
   * A ConfigMap.
   *
   * @param name its name
   * @return the ConfigMap
   * @throws AssertionError if there is none of that name
   */
  public ConfigMapAssert configMap(String name) {
    return new ConfigMapAssert(one(() -> chart().document(ConfigMap.class, name)));
  }

  /**
   * All ConfigMaps.
   *
   * @return the ConfigMaps
   */
  public ElementsAssert<ConfigMapAssert> configMaps() {
    return elements(
        "ConfigMap", ConfigMap.class, document -> new ConfigMapAssert(subject(document)));
  }

  /**
   * A Secret.
   *
   * @param name its name
   * @return the Secret, whose values are never shown
   * @throws AssertionError if there is none of that name
   */
  public SecretAssert secret(String name) {
    return new SecretAssert(one(() -> chart().document(Secret.class, name)));
  }

  /**
   * All Secrets.
   *
   * @return the Secrets
   */
  public ElementsAssert<SecretAssert> secrets() {
    return elements("Secret", Secret.class, document -> new SecretAssert(subject(document)));
  }

  /**
   * A ServiceAccount.
   *
   * @param name its name
   * @return the ServiceAccount
   * @throws AssertionError if there is none of that name
   */
  public ServiceAccountAssert serviceAccount(String name) {
    return new ServiceAccountAssert(one(() -> chart().document(ServiceAccount.class, name)));
  }

  /**
   * All ServiceAccounts.
   *
   * @return the ServiceAccounts
   */
  public ElementsAssert<ServiceAccountAssert> serviceAccounts() {
    return elements(
        "ServiceAccount",
        ServiceAccount.class,
        document -> new ServiceAccountAssert(subject(document)));
  }

  /**
   * The names of all objects.
   *
   * @return the names, of hooks and tests too
   */
  public NamesAssert names() {
    return new NamesAssert(chart());
  }

  /**
   * A Service.
   *
   * @param name its name
   * @return the Service
   * @throws AssertionError if there is none of that name
   */
  public ServiceAssert service(String name) {
    return new ServiceAssert(one(() -> chart().document(Service.class, name)));
  }

  /**
   * All Services.
   *
   * @return the Services
   */
  public ElementsAssert<ServiceAssert> services() {
    return elements("Service", Service.class, document -> new ServiceAssert(subject(document)));
  }

  /**
   * An Ingress.
   *
   * @param name its name
   * @return the Ingress
   * @throws AssertionError if there is none of that name
   */
  public IngressAssert ingress(String name) {
    return new IngressAssert(one(() -> chart().document(Ingress.class, name)));
  }

  /**
   * All Ingresses.
   *
   * @return the Ingresses
   */
  public ElementsAssert<IngressAssert> ingresses() {
    return elements("Ingress", Ingress.class, document -> new IngressAssert(subject(document)));
  }

  /**
   * An HTTPRoute.
   *
   * @param name its name
   * @return the HTTPRoute
   * @throws AssertionError if there is none of that name
   */
  public HttpRouteAssert httpRoute(String name) {
    return new HttpRouteAssert(one(() -> chart().document("HTTPRoute", name)));
  }

  /**
   * All HTTPRoutes.
   *
   * @return the HTTPRoutes
   */
  public ElementsAssert<HttpRouteAssert> httpRoutes() {
    return elements(
        "HTTPRoute",
        chart().documents("HTTPRoute"),
        document -> new HttpRouteAssert(subject(document)));
  }

  /**
   * Checks that Ingresses and HTTPRoutes serve the same hosts, paths and backends, while a release
   * has both: an Ingress controller and a Gateway side by side.
   *
   * <pre>{@code
   * // passes when each path of the Ingresses is in an HTTPRoute and the other way round
   * assertThat(chart).hasHttpRoutesLikeIngresses();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if one side lacks a route, or has none at all; the message lists all
   */
  public RenderedChartAssert hasHttpRoutesLikeIngresses() {
    new RouteParity(chart(), chart().documents(Ingress.class), chart().documents("HTTPRoute"))
        .check();
    return this;
  }

  /**
   * A Gateway.
   *
   * @param name its name
   * @return the Gateway
   * @throws AssertionError if there is none of that name
   */
  public GatewayAssert gateway(String name) {
    return new GatewayAssert(one(() -> chart().document("Gateway", name)));
  }

  /**
   * All Gateways.
   *
   * @return the Gateways
   */
  public ElementsAssert<GatewayAssert> gateways() {
    return elements(
        "Gateway",
        chart().documents("Gateway").stream().filter(GatewayAssert::isOfGatewayApi).toList(),
        document -> new GatewayAssert(subject(document)));
  }

  /**
   * A HorizontalPodAutoscaler.
   *
   * @param name its name
   * @return the HorizontalPodAutoscaler
   * @throws AssertionError if there is none of that name
   */
  public HorizontalPodAutoscalerAssert horizontalPodAutoscaler(String name) {
    return new HorizontalPodAutoscalerAssert(
        one(() -> chart().document("HorizontalPodAutoscaler", name)));
  }

  /**
   * All HorizontalPodAutoscalers.
   *
   * @return the HorizontalPodAutoscalers
   */
  public ElementsAssert<HorizontalPodAutoscalerAssert> horizontalPodAutoscalers() {
    return elements(
        "HorizontalPodAutoscaler",
        chart().documents("HorizontalPodAutoscaler"),
        document -> new HorizontalPodAutoscalerAssert(subject(document)));
  }

  /**
   * A PodDisruptionBudget.
   *
   * @param name its name
   * @return the PodDisruptionBudget
   * @throws AssertionError if there is none of that name
   */
  public PodDisruptionBudgetAssert podDisruptionBudget(String name) {
    return new PodDisruptionBudgetAssert(
        one(() -> chart().document(PodDisruptionBudget.class, name)));
  }

  /**
   * All PodDisruptionBudgets.
   *
   * @return the PodDisruptionBudgets
   */
  public ElementsAssert<PodDisruptionBudgetAssert> podDisruptionBudgets() {
    return elements(
        "PodDisruptionBudget",
        PodDisruptionBudget.class,
        document -> new PodDisruptionBudgetAssert(subject(document)));
  }

  /**
   * A NetworkPolicy.
   *
   * @param name its name
   * @return the NetworkPolicy
   * @throws AssertionError if there is none of that name
   */
  public NetworkPolicyAssert networkPolicy(String name) {
    return new NetworkPolicyAssert(one(() -> chart().document(NetworkPolicy.class, name)));
  }

  /**
   * All NetworkPolicies.
   *
   * @return the NetworkPolicies
   */
  public ElementsAssert<NetworkPolicyAssert> networkPolicies() {
    return elements(
        "NetworkPolicy",
        NetworkPolicy.class,
        document -> new NetworkPolicyAssert(subject(document)));
  }

  /**
   * Any object, custom resources included.
   *
   * @param kind such as {@code NetworkPolicy}
   * @param name its name
   * @return the object
   * @throws AssertionError if there is none of that kind and name
   */
  public ObjectAssert object(String kind, String name) {
    return new ObjectAssert(one(() -> chart().document(kind, name)));
  }

  /**
   * All objects of a kind.
   *
   * @param kind such as {@code NetworkPolicy}
   * @return the objects
   * @throws AssertionError if there are none, and the kind is close to one of Kubernetes', so that
   *     it is probably misspelt
   */
  public ElementsAssert<ObjectAssert> objects(String kind) {
    List<ManifestDocument> documents = chart().documents(kind);
    if (documents.isEmpty()) {
      KnownKinds.probablyMeant(kind).ifPresent(meant -> refuseMisspelt(kind, meant));
    }
    return elements(kind, documents, this::object);
  }

  private void refuseMisspelt(String kind, String meant) {
    throw new AssertionError(
        "%sExpecting objects of kind\n  %s\nwhich Kubernetes does not have, did you mean \"%s\"?\n%s"
            .formatted(chart().context().prefix(), kind, meant, chart().context().footer()));
  }

  /**
   * All objects.
   *
   * @return every object of the render
   */
  public ElementsAssert<ObjectAssert> objects() {
    return elements("object", chart().documents(), this::object);
  }

  /**
   * What is different from another render: with other values, of another environment, by another
   * Helm.
   *
   * @param base the render to compare with, from which the changes start
   * @return the changes
   */
  public ComparisonAssert comparedTo(RenderedChart base) {
    return new ComparisonAssert(chart(), base);
  }

  private WorkloadAssert workload(Class<? extends HasMetadata> type, String name) {
    return WorkloadAssert.of(one(() -> chart().document(type, name)));
  }

  private WorkloadAssert workload(ManifestDocument document) {
    return WorkloadAssert.of(subject(document));
  }

  private ObjectAssert object(ManifestDocument document) {
    return new ObjectAssert(subject(document));
  }

  private <E> ElementsAssert<E> elements(
      String sort, Class<? extends HasMetadata> type, Function<ManifestDocument, E> assertion) {
    return elements(sort, chart().documents(type), assertion);
  }

  private <E> ElementsAssert<E> elements(
      String sort, List<ManifestDocument> documents, Function<ManifestDocument, E> assertion) {
    return ElementsAssert.of(Source.of(chart()), sort, documents, assertion, chart()::title);
  }

  private Subject one(Supplier<ManifestDocument> lookUp) {
    try {
      return subject(lookUp.get());
    } catch (NoSuchObjectException e) {
      throw new AssertionError(e.getMessage() + "\n" + chart().context().footer());
    }
  }

  private Subject subject(ManifestDocument document) {
    return new Subject(chart().whole(), document, "");
  }

  private RenderedChart chart() {
    isNotNull();
    return actual;
  }
}
