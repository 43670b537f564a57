package io.helmtest.junit.patterns;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.Service;
import io.helmtest.RenderedChart;
import io.helmtest.Workload;
import io.helmtest.assertions.ElementsAssert;
import io.helmtest.assertions.NetworkPolicyAssert;
import io.helmtest.assertions.PodDisruptionBudgetAssert;
import io.helmtest.assertions.RenderedChartAssert;
import io.helmtest.assertions.ServiceAssert;
import io.helmtest.assertions.networking.PodSelectorAssert;
import io.helmtest.manifest.ObjectId;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what selects the release's pods from what selects pods that others make.
 *
 * @param release the release's namespace
 * @param namespaces those that the release has pods in, and its own
 * @param customResources the names of what an operator may make pods of
 */
record OwnPods(String release, Set<String> namespaces, Set<String> customResources) {
  private static final String WITH = "of the release's pods";
  private static final Pattern CUSTOM_GROUP = Pattern.compile("[^/]*\\.[^/]*(?<!\\.k8s\\.io)/.*");
  private static final Pattern WITHOUT_PODS =
      Pattern.compile(".*(Monitor|Rule|Route|Certificate|Issuer|Secret|Policy)");

  static OwnPods of(RenderedChart chart) {
    Stream<String> namespaces =
        chart.documents(Workload::isWorkload).stream()
            .flatMap(document -> Stream.ofNullable(document.id().namespace()));
    return new OwnPods(
        chart.namespace(),
        Stream.concat(Stream.of(chart.namespace()), namespaces).collect(Collectors.toSet()),
        chart.ids().stream()
            .filter(OwnPods::mayMakePods)
            .map(ObjectId::name)
            .collect(Collectors.toSet()));
  }

  ElementsAssert<ServiceAssert> services(RenderedChartAssert all) {
    return all.services()
        .filteredOn(
            WITH,
            service ->
                !isExternalName(service.actual())
                    && areMeant(
                        service.actual().getMetadata().getNamespace(),
                        service.actual().getSpec().getSelector(),
                        service.selector()));
  }

  ElementsAssert<PodDisruptionBudgetAssert> budgets(RenderedChartAssert all) {
    return all.podDisruptionBudgets()
        .filteredOn(
            WITH,
            budget ->
                areMeant(
                    budget.actual().getMetadata().getNamespace(),
                    labels(budget.actual().getSpec().getSelector()),
                    budget.selector()));
  }

  ElementsAssert<NetworkPolicyAssert> policies(RenderedChartAssert all) {
    return all.networkPolicies()
        .filteredOn(
            WITH,
            policy ->
                areMeant(
                    policy.actual().getMetadata().getNamespace(),
                    labels(policy.actual().getSpec().getPodSelector()),
                    policy.selector()));
  }

  private boolean areMeant(
      @Nullable String namespace,
      @Nullable Map<String, String> labels,
      PodSelectorAssert selector) {
    return labels != null
        && !labels.isEmpty()
        && namespaces.contains(Objects.requireNonNullElse(namespace, release))
        && (!selector.workloads().isEmpty()
            || Collections.disjoint(labels.values(), customResources));
  }

  private static @Nullable Map<String, String> labels(@Nullable LabelSelector selector) {
    return selector == null ? null : selector.getMatchLabels();
  }

  private static boolean isExternalName(Service service) {
    return "ExternalName".equals(service.getSpec().getType());
  }

  private static boolean mayMakePods(ObjectId id) {
    return CUSTOM_GROUP.matcher(id.apiVersion()).matches()
        && !WITHOUT_PODS.matcher(id.kind()).matches();
  }
}
