package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.Container;
import io.helmtest.PodContainer;
import io.helmtest.Workload;
import io.helmtest.assertions.container.ImageAssert;
import io.helmtest.assertions.security.ContainerSecurityAssert;
import io.helmtest.assertions.subject.FieldAssert;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;

/** A container of a workload's pods, of any kind. */
public final class ContainerAssert extends SubjectAssert<ContainerAssert, Container> {
  private final Workload workload;
  private final PodContainer container;

  ContainerAssert(Subject subject, Workload workload, PodContainer container) {
    super(subject, container.container(), ContainerAssert.class);
    this.workload = workload;
    this.container = container;
  }

  /**
   * The container's image.
   *
   * @return its image
   */
  public ImageAssert image() {
    return new ImageAssert(subject(), container);
  }

  /**
   * A field of the container by its path.
   *
   * @param path such as {@code env[LOG_LEVEL].value} or {@code resources.limits.memory}
   * @return the field, which may be absent
   * @throws IllegalArgumentException if it is not a path
   */
  public FieldAssert at(String path) {
    return new FieldAssert(subject().field(path));
  }

  /**
   * How the container is hardened.
   *
   * @return its security, by effective values
   */
  public ContainerSecurityAssert security() {
    return new ContainerSecurityAssert(subject(), workload, container);
  }
}
