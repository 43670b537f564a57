package io.helmtest.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules for each type of object, by the name that it has in Kubernetes and fabric8. */
final class TypeRules {
  private static final Map<String, List<Rule>> RULES = all();

  private TypeRules() {}

  static List<Rule> of(String type) {
    return RULES.getOrDefault(type, List.of());
  }

  private static Map<String, List<Rule>> all() {
    Map<String, List<Rule>> rules = new HashMap<>();
    for (List<String> row : Table.rows("fields.tsv")) {
      Rule rule = FieldRule.of(row.get(1), row.get(2), row.get(3));
      List.of(row.get(0).split(", ")).forEach(type -> add(rules, type, List.of(rule)));
    }
    ofSeveralFields().forEach((type, more) -> add(rules, type, more));
    return Map.copyOf(rules);
  }

  private static void add(Map<String, List<Rule>> rules, String type, List<Rule> more) {
    rules.computeIfAbsent(type, none -> new ArrayList<>()).addAll(more);
  }

  private static Map<String, List<Rule>> ofSeveralFields() {
    return Map.ofEntries(
        Map.entry("PodSpec", List.of(PodRules::check, HostPortRules::check)),
        Map.entry("Container", List.of(ContainerRules::check)),
        Map.entry("SecurityContext", List.of(SecurityRules::context)),
        Map.entry("SeccompProfile", List.of(SecurityRules::profile)),
        Map.entry("AppArmorProfile", List.of(SecurityRules::profile)),
        Map.entry("DeploymentSpec", List.of(WorkloadRules::check, WorkloadRules::deployment)),
        Map.entry("ReplicaSetSpec", List.of(WorkloadRules::check)),
        Map.entry("StatefulSetSpec", List.of(WorkloadRules::check, WorkloadRules::statefulSet)),
        Map.entry("DaemonSetSpec", List.of(WorkloadRules::check, WorkloadRules::daemonSet)),
        Map.entry("JobSpec", List.of(JobRules::job)),
        Map.entry("CronJobSpec", List.of(JobRules::cronJob)),
        Map.entry("LabelSelectorRequirement", List.of(RequirementRules::labels)),
        Map.entry("NodeSelectorRequirement", List.of(RequirementRules::nodes)),
        Map.entry("Toleration", List.of(RequirementRules::toleration)),
        Map.entry("ServiceSpec", List.of(ServiceRules::check, ServicePortRules::check)),
        Map.entry("Ingress", List.of(IngressRules::check)),
        Map.entry("IngressRule", List.of(IngressRules::rule)),
        Map.entry("HTTPIngressPath", List.of(IngressRules::path)),
        Map.entry("NetworkPolicyPeer", List.of(NetworkPolicyRules::peer)),
        Map.entry("NetworkPolicyPort", List.of(NetworkPolicyRules::port)),
        Map.entry("HorizontalPodAutoscalerSpec", List.of(AutoscalerRules::spec)),
        Map.entry("MetricSpec", List.of(AutoscalerRules::metric)),
        Map.entry("ResourceMetricSource", List.of(AutoscalerRules::resource)),
        Map.entry("ContainerResourceMetricSource", List.of(AutoscalerRules::resource)),
        Map.entry("PolicyRule", List.of(RbacRules::rule)),
        Map.entry("RoleRef", List.of(RbacRules::roleRef)),
        Map.entry("Subject", List.of(RbacRules::subject)),
        Map.entry("ConfigMap", List.of(DataRules::configMap)),
        Map.entry("Secret", List.of(DataRules::secret)));
  }
}
