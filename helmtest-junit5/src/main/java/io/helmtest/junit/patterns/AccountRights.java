package io.helmtest.junit.patterns;

import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBinding;
import io.fabric8.kubernetes.api.model.rbac.RoleBinding;
import io.fabric8.kubernetes.api.model.rbac.Subject;
import io.helmtest.RenderedChart;
import io.helmtest.assertions.ElementsAssert;
import io.helmtest.assertions.RenderedChartAssert;
import io.helmtest.assertions.WorkloadAssert;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which ServiceAccounts a release gives rights in the cluster, for which their pods need a token.
 *
 * @param accounts their names
 */
record AccountRights(Set<String> accounts) {

  static AccountRights in(RenderedChart chart) {
    Stream<Subject> subjects =
        Stream.concat(
            chart.allOrNone(RoleBinding.class).stream()
                .flatMap(binding -> binding.getSubjects().stream()),
            chart.allOrNone(ClusterRoleBinding.class).stream()
                .flatMap(binding -> binding.getSubjects().stream()));
    return new AccountRights(
        subjects
            .filter(subject -> "ServiceAccount".equals(subject.getKind()))
            .map(Subject::getName)
            .collect(Collectors.toSet()));
  }

  ElementsAssert<WorkloadAssert> workloadsWithout(RenderedChartAssert all) {
    return all.workloads()
        .filteredOn(
            "without rights in the cluster", workload -> !accounts.contains(accountOf(workload)));
  }

  private static String accountOf(WorkloadAssert workload) {
    return Scope.text(workload, "spec.serviceAccountName")
        .or(() -> Scope.text(workload, "spec.serviceAccount"))
        .orElse("default");
  }
}
