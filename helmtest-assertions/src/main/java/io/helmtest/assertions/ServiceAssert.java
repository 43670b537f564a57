package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.Service;
import io.helmtest.assertions.subject.Subject;

/** A Service. */
public final class ServiceAssert extends AbstractObjectAssert<ServiceAssert, Service> {
  ServiceAssert(Subject subject) {
    super(subject, subject.document().as(Service.class), ServiceAssert.class);
  }
}
