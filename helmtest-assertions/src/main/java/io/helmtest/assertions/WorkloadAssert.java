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
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.Wording;
import io.helmtest.assertions.value.FieldAssert;
import io.helmtest.message.ClosestMatch;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.annotation.CheckReturnValue;

/** An object with a pod template. */
public final class WorkloadAssert extends AbstractObjectAssert<WorkloadAssert, HasMetadata> {
  private final Workload workload;

  private WorkloadAssert(Subject subject, Supplier<HasMetadata> object) {
    super(subject, object, WorkloadAssert.class);
    this.workload = Workload.from(subject.document()).orElseThrow();
  }

  static WorkloadAssert of(Subject subject) {
    return new WorkloadAssert(subject, subject.document()::object);
  }

  static WorkloadAssert plain(HasMetadata object) {
    return new WorkloadAssert(Subject.plain(object), () -> object);
  }

  /**
   * The labels that its pods get.
   *
   * @return the labels of the pod template
   */
  @CheckReturnValue
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
  @CheckReturnValue
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
  @CheckReturnValue
  public SelectorAssert selector() {
    return new SelectorAssert(subject(), workload);
  }

  /**
   * The ServiceAccount of its pods.
   *
   * @return the account that they name, or {@code default}
   */
  @CheckReturnValue
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
  @CheckReturnValue
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
  @CheckReturnValue
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
  @CheckReturnValue
  public ElementsAssert<ContainerAssert> containers() {
    return containers("container", workload.containers());
  }

  /**
   * The containers of its pods of one kind.
   *
   * @param kind regular, init, sidecar or ephemeral
   * @return those containers
   */
  @CheckReturnValue
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
  @CheckReturnValue
  public VolumesAssert volumes() {
    return new VolumesAssert(subject(), workload);
  }

  /**
   * Where its pods run.
   *
   * @return what the scheduler is told
   */
  @CheckReturnValue
  public SchedulingAssert scheduling() {
    return new SchedulingAssert(subject(), workload);
  }

  /**
   * How its pods are hardened.
   *
   * @return the security of the pods
   */
  @CheckReturnValue
  public PodSecurityAssert podSecurity() {
    return new PodSecurityAssert(subject(), workload);
  }

  /** All containers, for a list of those of several workloads. */
  Stream<Element<ContainerAssert>> elements() {
    return workload.containers().stream()
        .map(found -> element(subject().object() + " " + found.path(), found));
  }

  private ElementsAssert<ContainerAssert> containers(String kind, List<PodContainer> containers) {
    return ElementsAssert.of(
        Source.of(subject()),
        kind + " of " + subject().object(),
        containers.stream().map(found -> element(title(found), found)).toList(),
        wording());
  }

  private Element<ContainerAssert> element(String name, PodContainer container) {
    return new Element<>(name, words -> in(words).container(container));
  }

  private WorkloadAssert in(Wording words) {
    return new WorkloadAssert(subject().in(words), this::actual);
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
