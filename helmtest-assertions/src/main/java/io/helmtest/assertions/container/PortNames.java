package io.helmtest.assertions.container;

import io.helmtest.Workload;
import io.helmtest.assertions.subject.Subject;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Whether the names of a container's ports are valid, and unique among all ports of the pod. */
final class PortNames {
  // IANA_SVC_NAME, see IsValidPortName of apimachinery's util/validation.
  private static final Pattern VALID =
      Pattern.compile("(?=.{1,15}$)(?=.*[a-z])(?!.*--)[a-z0-9]([-a-z0-9]*[a-z0-9])?");

  private final Subject subject;
  private final List<PodPort> pod;

  PortNames(Subject subject, Workload workload) {
    this.subject = subject;
    this.pod = workload.containers().stream().flatMap(other -> PodPort.of(other).stream()).toList();
  }

  void isValid(PodPort port) {
    String name = port.name();
    if (name != null && !VALID.matcher(name).matches()) {
      throw place(port)
          .mismatch(
              "at most 15 lower-case letters, digits and single \"-\" between them, at least one letter",
              name);
    }
  }

  void isUnique(PodPort port) {
    for (PodPort other : pod) {
      if (port.name() != null
          && Objects.equals(port.name(), other.name())
          && !port.path().equals(other.path())) {
        throw place(port)
            .mismatch("a name of its own in the pod", port.name() + ", as is " + other.path());
      }
    }
  }

  private Subject place(PodPort port) {
    return subject.at(port.path() + ".name");
  }
}
