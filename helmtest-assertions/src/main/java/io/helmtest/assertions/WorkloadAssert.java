package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.helmtest.PodContainer;
import io.helmtest.Workload;
import io.helmtest.assertions.identity.AnnotationsAssert;
import io.helmtest.assertions.identity.LabelsAssert;
import io.helmtest.assertions.identity.SelectorAssert;
import io.helmtest.assertions.reliability.SchedulingAssert;
import io.helmtest.assertions.reliability.VolumesAssert;
import io.helmtest.assertions.security.PodSecurityAssert;
import io.helmtest.assertions.security.WorkloadAccountAssert;
import io.helmtest.assertions.subject.FieldAssert;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.message.ClosestMatch;
import java.util.List;
import java.util.stream.Stream;

/** An object with a pod template. */
public final class WorkloadAssert extends AbstractObjectAssert<WorkloadAssert, HasMetadata> {
  private final Workload workload;

  private WorkloadAssert(Subject subject, HasMetadata object) {
    super(subject, object, WorkloadAssert.class);
    this.workload = Workload.from(subject.document()).orElseThrow();
  }

  static WorkloadAssert of(Subject subject) {
    return new WorkloadAssert(subject, subject.document().object());
  }

  static WorkloadAssert plain(HasMetadata object) {
    return new WorkloadAssert(Subject.plain(object), object);
  }

  /**
   * The labels that its pods get.
   *
   * @return the labels of the pod template
   */
  public LabelsAssert podLabels() {
    return new LabelsAssert(
        subject().at(workload.podPath("metadata.labels")),
        workload.podTemplate().getMetadata().getLabels());
  }

  /**
   * The annotations that its pods get.
   *
   * @return the annotations of the pod template
   */
  public AnnotationsAssert podAnnotations() {
    return new AnnotationsAssert(
        subject().at(workload.podPath("metadata.annotations")),
        workload.podTemplate().getMetadata().getAnnotations());
  }

  /**
   * What selects its pods.
   *
   * @return its {@code spec.selector}
   */
  public SelectorAssert selector() {
    return new SelectorAssert(subject(), workload);
  }

  /**
   * The ServiceAccount of its pods.
   *
   * @return the account that they name, or {@code default}
   */
  public WorkloadAccountAssert serviceAccount() {
    return new WorkloadAccountAssert(subject(), workload);
  }

  /**
   * A field of its pods by its path, wherever the pod template stands.
   *
   * @param path such as {@code spec.volumes[config].configMap.name}
   * @return the field, which may be absent
   * @throws IllegalArgumentException if it is not a path
   */
  public FieldAssert podAt(String path) {
    return new FieldAssert(subject().at(workload.podPath(path)));
  }

  /**
   * A container of its pods, of any kind.
   *
   * @param name the container's name
   * @return the container
   * @throws AssertionError if there is none of that name; the message lists what there is
   */
  public ContainerAssert container(String name) {
    return workload.containers().stream()
        .filter(container -> container.name().equals(name))
        .findFirst()
        .map(this::container)
        .orElseThrow(() -> noContainer(name));
  }

  /**
   * All containers of its pods: regular, init, sidecar and ephemeral.
   *
   * @return the containers
   */
  public ElementsAssert<ContainerAssert> containers() {
    return containers("container", workload.containers());
  }

  /**
   * The containers of its pods of one kind.
   *
   * @param kind regular, init, sidecar or ephemeral
   * @return those containers
   */
  public ElementsAssert<ContainerAssert> containers(PodContainer.Kind kind) {
    return containers(
        kind.toString(),
        workload.containers().stream().filter(container -> container.kind() == kind).toList());
  }

  /**
   * The volumes of its pods.
   *
   * @return the volumes, and those of a StatefulSet's claim templates
   */
  public VolumesAssert volumes() {
    return new VolumesAssert(subject(), workload);
  }

  /**
   * Where its pods run.
   *
   * @return what the scheduler is told
   */
  public SchedulingAssert scheduling() {
    return new SchedulingAssert(subject(), workload);
  }

  /**
   * How its pods are hardened.
   *
   * @return the security of the pods
   */
  public PodSecurityAssert podSecurity() {
    return new PodSecurityAssert(subject(), workload);
  }

  Stream<ContainerAssert> allContainers() {
    return workload.containers().stream().map(this::container);
  }

  private ElementsAssert<ContainerAssert> containers(String kind, List<PodContainer> containers) {
    return ElementsAssert.of(
        Source.of(subject()),
        kind + " of " + subject().object(),
        containers,
        this::container,
        WorkloadAssert::title);
  }

  private ContainerAssert container(PodContainer container) {
    return new ContainerAssert(subject().at(container.path()), workload, container);
  }

  private AssertionError noContainer(String name) {
    List<String> names = workload.containers().stream().map(PodContainer::name).toList();
    String found =
        String.join("\n", workload.containers().stream().map(WorkloadAssert::title).toList());
    return subject()
        .at(workload.podPath("spec.containers"))
        .mismatch("to have a container named", name, found + ClosestMatch.line(name, names));
  }

  private static String title(PodContainer container) {
    return container.kind() == PodContainer.Kind.REGULAR
        ? container.name()
        : container.name() + " (" + container.kind() + ")";
  }
}
