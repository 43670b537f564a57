package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.Container;
import io.helmtest.PodContainer;
import io.helmtest.Workload;
import io.helmtest.assertions.configuration.EnvironmentAssert;
import io.helmtest.assertions.container.ImageAssert;
import io.helmtest.assertions.container.PortsAssert;
import io.helmtest.assertions.container.ResourcesAssert;
import io.helmtest.assertions.reliability.ProbesAssert;
import io.helmtest.assertions.reliability.VolumeMountsAssert;
import io.helmtest.assertions.security.ContainerSecurityAssert;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.TypedAssert;
import io.helmtest.assertions.value.FieldAssert;
import org.assertj.core.annotation.CheckReturnValue;

/** A container of a workload's pods, of any kind. */
public final class ContainerAssert extends TypedAssert<ContainerAssert, Container> {
  private final Workload workload;
  private final PodContainer container;

  ContainerAssert(Subject subject, Workload workload, PodContainer container) {
    super(subject, container::container, ContainerAssert.class);
    this.workload = workload;
    this.container = container;
  }

  /**
   * The container's image.
   *
   * @return its image
   */
  @CheckReturnValue
  public ImageAssert image() {
    return new ImageAssert(subject(), container);
  }

  /**
   * Which kind of container it is.
   *
   * @return regular, init, sidecar or ephemeral
   */
  public PodContainer.Kind kind() {
    return container.kind();
  }

  /**
   * The container's ports.
   *
   * @return the ports that it declares
   */
  @CheckReturnValue
  public PortsAssert ports() {
    return new PortsAssert(subject(), workload, container);
  }

  /**
   * The container's requests and limits.
   *
   * @return its resources, by effective values
   */
  @CheckReturnValue
  public ResourcesAssert resources() {
    return new ResourcesAssert(subject(), workload, container);
  }

  /**
   * The container's probes.
   *
   * @return its liveness, readiness and startup probe
   */
  @CheckReturnValue
  public ProbesAssert probes() {
    return new ProbesAssert(subject(), workload, container);
  }

  /**
   * What the container mounts.
   *
   * @return its volume mounts
   */
  @CheckReturnValue
  public VolumeMountsAssert volumeMounts() {
    return new VolumeMountsAssert(subject(), workload, container);
  }

  /**
   * The container's environment variables.
   *
   * @return its {@code env} and {@code envFrom}
   */
  @CheckReturnValue
  public EnvironmentAssert environment() {
    return new EnvironmentAssert(subject(), workload, container);
  }

  /**
   * A field of the container by its path.
   *
   * @param path such as {@code env[LOG_LEVEL].value} or {@code resources.limits.memory}
   * @return the field, which may be absent
   * @throws IllegalArgumentException if it is not a path
   */
  @CheckReturnValue
  public FieldAssert at(String path) {
    return new FieldAssert(subject().field(path));
  }

  /**
   * How the container is hardened.
   *
   * @return its security, by effective values
   */
  @CheckReturnValue
  public ContainerSecurityAssert security() {
    return new ContainerSecurityAssert(subject(), workload, container);
  }
}
