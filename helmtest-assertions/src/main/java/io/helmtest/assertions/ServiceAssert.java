package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.Service;
import io.helmtest.assertions.networking.PodSelectorAssert;
import io.helmtest.assertions.networking.ServicePortsAssert;
import io.helmtest.assertions.subject.Subject;
import org.assertj.core.annotation.CheckReturnValue;

/** A Service. */
public final class ServiceAssert extends AbstractObjectAssert<ServiceAssert, Service> {
  ServiceAssert(Subject subject) {
    super(subject, () -> subject.document().as(Service.class), ServiceAssert.class);
  }

  /**
   * The pods behind it.
   *
   * @return its {@code spec.selector}
   */
  @CheckReturnValue
  public PodSelectorAssert selector() {
    return PodSelectorAssert.ofService(subject(), actual().getSpec());
  }

  /**
   * Its ports, and where they lead.
   *
   * @return its {@code spec.ports}
   */
  @CheckReturnValue
  public ServicePortsAssert ports() {
    return new ServicePortsAssert(subject(), actual().getSpec());
  }
}
