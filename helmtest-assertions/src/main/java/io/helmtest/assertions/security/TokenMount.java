package io.helmtest.assertions.security;

import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.Volume;
import io.helmtest.Workload;
import io.helmtest.assertions.subject.Neighbours;
import io.helmtest.assertions.subject.Subject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a pod gets a service account token: its own word, then its account's, then yes. */
final class TokenMount {
  private static final String FIELD = "automountServiceAccountToken";

  private final Subject pod;
  private final Workload workload;

  TokenMount(Subject pod, Workload workload) {
    this.pod = pod;
    this.workload = workload;
  }

  void isOff() {
    PodSpec spec = workload.podSpec();
    hasNoProjectedToken(spec);
    @Nullable Boolean own = spec.getAutomountServiceAccountToken();
    if (own != null) {
      isOff(own, "true");
    } else {
      isOff(
          account().map(ServiceAccount::getAutomountServiceAccountToken).orElse(true), inherited());
    }
  }

  private void isOff(boolean mounted, String found) {
    if (mounted) {
      throw pod.field(FIELD).mismatch(false, found);
    }
  }

  Optional<ServiceAccount> account() {
    return Neighbours.of(pod)
        .find("ServiceAccount", accountName())
        .map(document -> document.as(ServiceAccount.class));
  }

  private String inherited() {
    String name = accountName();
    return account().isPresent()
        ? "absent, and ServiceAccount " + name + " does not set it to false (the default is true)"
        : "absent, and ServiceAccount " + name + " is not in this release (the default is true)";
  }

  String accountName() {
    PodSpec spec = workload.podSpec();
    return Optional.ofNullable(spec.getServiceAccountName())
        .or(() -> Optional.ofNullable(spec.getServiceAccount()))
        .filter(name -> !name.isEmpty())
        .orElse("default");
  }

  private void hasNoProjectedToken(PodSpec spec) {
    for (Volume volume : spec.getVolumes()) {
      if (projectsToken(volume)) {
        throw pod.field("volumes[" + volume.getName() + "]")
            .mismatch("no service account token", "a projected serviceAccountToken");
      }
    }
  }

  private static boolean projectsToken(Volume volume) {
    return volume.getProjected() != null
        && volume.getProjected().getSources().stream()
            .anyMatch(source -> source.getServiceAccountToken() != null);
  }
}
