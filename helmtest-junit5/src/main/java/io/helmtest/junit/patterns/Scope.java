package io.helmtest.junit.patterns;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.helmtest.PodContainer;
import io.helmtest.assertions.AbstractObjectAssert;
import io.helmtest.assertions.ContainerAssert;
import io.helmtest.assertions.ElementsAssert;
import io.helmtest.assertions.ObjectAssert;
import io.helmtest.assertions.RenderedChartAssert;
import io.helmtest.assertions.WorkloadAssert;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Those objects and containers of which a pattern's demand makes sense. */
final class Scope {
  private static final Set<String> LONG_RUNNING =
      Set.of("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController");
  private static final Set<String> SELECTING =
      Set.of("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet");
  private static final String HOOK = "helm.sh/hook";

  private Scope() {}

  static ElementsAssert<ObjectAssert> objects(RenderedChartAssert all) {
    return all.objects();
  }

  static ElementsAssert<ObjectAssert> objectsOfTheNamespace(
      RenderedChartAssert all, String namespace) {
    return all.objects()
        .filteredOn("of the release's namespace", object -> isIn(namespace, object));
  }

  static ElementsAssert<WorkloadAssert> selectingWorkloads(RenderedChartAssert all) {
    return all.workloads()
        .filteredOn("with a selector", workload -> SELECTING.contains(kindOf(workload)));
  }

  static ElementsAssert<WorkloadAssert> longRunningWorkloads(RenderedChartAssert all) {
    return all.workloads()
        .filteredOn(
            "that is to keep running",
            workload -> LONG_RUNNING.contains(kindOf(workload)) && !isHook(workload.actual()));
  }

  static ElementsAssert<WorkloadAssert> linuxWorkloads(RenderedChartAssert all) {
    return all.workloads().filteredOn("on Linux", workload -> !isForWindows(workload));
  }

  static ElementsAssert<WorkloadAssert> workloadsWithVolumes(RenderedChartAssert all) {
    return all.workloads()
        .filteredOn("with volumes", workload -> text(workload, "spec.volumes").isPresent());
  }

  static ElementsAssert<ContainerAssert> lastingContainers(RenderedChartAssert all) {
    return all.containers()
        .filteredOn(
            "other than ephemeral", container -> container.kind() != PodContainer.Kind.EPHEMERAL);
  }

  static ElementsAssert<ContainerAssert> containersWithPorts(RenderedChartAssert all) {
    return all.containers()
        .filteredOn("with ports", container -> !container.actual().getPorts().isEmpty());
  }

  static ElementsAssert<ContainerAssert> containersWithMounts(RenderedChartAssert all) {
    return all.containers()
        .filteredOn("with mounts", container -> !container.actual().getVolumeMounts().isEmpty());
  }

  static ElementsAssert<ContainerAssert> containersWithVariables(RenderedChartAssert all) {
    return all.containers()
        .filteredOn(
            "with environment variables",
            container ->
                !container.actual().getEnv().isEmpty()
                    || !container.actual().getEnvFrom().isEmpty());
  }

  /** The check of all containers of a workload. */
  static Consumer<WorkloadAssert> inEach(Consumer<ContainerAssert> check) {
    return workload -> workload.containers().each(check);
  }

  static Optional<String> text(WorkloadAssert workload, String podPath) {
    return Optional.ofNullable(workload.podAt(podPath).actual()).map(Object::toString);
  }

  static String nameOf(AbstractObjectAssert<?, ?> object) {
    return String.valueOf(object.name().actual());
  }

  private static String kindOf(WorkloadAssert workload) {
    return workload.actual().getKind();
  }

  private static boolean isHook(HasMetadata object) {
    return object.getMetadata().getAnnotations() != null
        && object.getMetadata().getAnnotations().containsKey(HOOK);
  }

  private static boolean isIn(String namespace, ObjectAssert object) {
    String own = object.document().id().namespace();
    return own == null || own.equals(namespace);
  }

  private static boolean isForWindows(WorkloadAssert workload) {
    return text(workload, "spec.os.name")
        .or(() -> text(workload, "spec.nodeSelector[kubernetes.io/os]"))
        .filter("windows"::equals)
        .isPresent();
  }
}
