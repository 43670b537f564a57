package io.helmtest.junit.patterns;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBinding;
import io.fabric8.kubernetes.api.model.rbac.RoleBinding;
import io.fabric8.kubernetes.api.model.rbac.Subject;
import io.helmtest.RenderedChart;
import io.helmtest.assertions.ElementsAssert;
import io.helmtest.assertions.RenderedChartAssert;
import io.helmtest.assertions.WorkloadAssert;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The accounts that a release gives rights in the cluster.
 *
 * @param release the release's namespace
 * @param accounts the accounts with rights
 */
record AccountRights(String release, Set<Account> accounts) {

  /** An account is one of its namespace. */
  record Account(String namespace, String name) {}

  static AccountRights in(RenderedChart chart) {
    AccountRights none = new AccountRights(chart.namespace(), Set.of());
    Stream<Account> accounts =
        Stream.concat(
            bindings(chart, RoleBinding.class)
                .flatMap(binding -> none.accounts(binding, binding.getSubjects())),
            bindings(chart, ClusterRoleBinding.class)
                .flatMap(binding -> none.accounts(binding, binding.getSubjects())));
    return new AccountRights(chart.namespace(), accounts.collect(Collectors.toSet()));
  }

  // Of any version: they are alike.
  private static <T extends HasMetadata> Stream<T> bindings(RenderedChart chart, Class<T> type) {
    return chart.documents(HasMetadata.getKind(type)).stream().map(binding -> binding.as(type));
  }

  ElementsAssert<WorkloadAssert> workloadsWithout(RenderedChartAssert all) {
    return all.workloads()
        .filteredOn(
            "without rights in the cluster", workload -> !accounts.contains(accountOf(workload)));
  }

  private Stream<Account> accounts(HasMetadata binding, List<Subject> subjects) {
    String own = orRelease(binding.getMetadata().getNamespace());
    return subjects.stream()
        .filter(subject -> "ServiceAccount".equals(subject.getKind()))
        .map(
            subject ->
                new Account(
                    Objects.requireNonNullElse(subject.getNamespace(), own), subject.getName()));
  }

  private Account accountOf(WorkloadAssert workload) {
    String name =
        Scope.text(workload, "spec.serviceAccountName")
            .or(() -> Scope.text(workload, "spec.serviceAccount"))
            .orElse("default");
    return new Account(orRelease(workload.actual().getMetadata().getNamespace()), name);
  }

  private String orRelease(@Nullable String namespace) {
    return Objects.requireNonNullElse(namespace, release);
  }
}
