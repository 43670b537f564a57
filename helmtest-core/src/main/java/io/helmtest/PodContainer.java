package io.helmtest;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.EphemeralContainer;
import java.util.ArrayList;
import java.util.List;

/**
 * A container of a workload's pod, of any of the four kinds.
 *
 * @param kind which kind of container
 * @param path where it stands, such as {@code spec.template.spec.containers[web]}
 * @param container the container; an ephemeral one by the fields that all containers have
 * @see <a href="https://kubernetes.io/docs/concepts/workloads/pods/">Pods</a>
 */
public record PodContainer(Kind kind, String path, Container container) {

  /** The kinds of container. */
  public enum Kind {
    /** An application's container. */
    REGULAR("containers", "container"),
    /** A container that runs to its end before the others start. */
    INIT("initContainers", "init container"),
    /** An init container with {@code restartPolicy: Always}, which runs beside the others. */
    SIDECAR("initContainers", "sidecar"),
    /** A container that was added to debug the pod. */
    EPHEMERAL("ephemeralContainers", "ephemeral container");

    private final String field;
    private final String title;

    Kind(String field, String title) {
      this.field = field;
      this.title = title;
    }

    /** The kind as a reader calls it, such as {@code init container}. */
    @Override
    public String toString() {
      return title;
    }
  }

  /**
   * The container's name.
   *
   * @return its name; empty if it has none
   */
  public String name() {
    String name = container.getName();
    return name == null ? "" : name;
  }

  static List<PodContainer> of(Workload workload) {
    List<PodContainer> all = new ArrayList<>();
    workload
        .podSpec()
        .getInitContainers()
        .forEach(init -> all.add(of(workload, kindOf(init), init)));
    workload.podSpec().getContainers().forEach(main -> all.add(of(workload, Kind.REGULAR, main)));
    workload
        .podSpec()
        .getEphemeralContainers()
        .forEach(debug -> all.add(of(workload, Kind.EPHEMERAL, common(debug))));
    return List.copyOf(all);
  }

  private static PodContainer of(Workload workload, Kind kind, Container container) {
    String path = workload.podPath("spec." + kind.field + "[" + container.getName() + "]");
    return new PodContainer(kind, path, container);
  }

  private static Kind kindOf(Container init) {
    return "Always".equals(init.getRestartPolicy()) ? Kind.SIDECAR : Kind.INIT;
  }

  private static Container common(EphemeralContainer debug) {
    return new ContainerBuilder()
        .withName(debug.getName())
        .withImage(debug.getImage())
        .withImagePullPolicy(debug.getImagePullPolicy())
        .withCommand(debug.getCommand())
        .withArgs(debug.getArgs())
        .withEnv(debug.getEnv())
        .withEnvFrom(debug.getEnvFrom())
        .withPorts(debug.getPorts())
        .withResources(debug.getResources())
        .withSecurityContext(debug.getSecurityContext())
        .withVolumeMounts(debug.getVolumeMounts())
        .build();
  }
}
