package io.helmtest.assertions.security;

import io.fabric8.kubernetes.api.model.AppArmorProfile;
import io.fabric8.kubernetes.api.model.Capabilities;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.SeccompProfile;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.helmtest.PodContainer;
import io.helmtest.Workload;
import io.helmtest.assertions.security.Effective.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A container's security settings as they take effect, each with the place that decides it. */
final class SecuritySettings {
  private static final String APP_ARMOR_ANNOTATION =
      "container.apparmor.security.beta.kubernetes.io/";

  private final Workload workload;
  private final PodContainer container;
  private final Level<SecurityContext> own;
  private final Level<PodSecurityContext> pod;

  SecuritySettings(Workload workload, PodContainer container) {
    this.workload = workload;
    this.container = container;
    this.own =
        new Level<>(
            container.container().getSecurityContext(), container.path() + ".securityContext");
    this.pod =
        new Level<>(
            workload.podSpec().getSecurityContext(), workload.podPath("spec.securityContext"));
  }

  Effective<Boolean> runAsNonRoot() {
    return Effective.of(
        own,
        SecurityContext::getRunAsNonRoot,
        pod,
        PodSecurityContext::getRunAsNonRoot,
        "runAsNonRoot");
  }

  Effective<Long> runAsUser() {
    return Effective.of(
        own, SecurityContext::getRunAsUser, pod, PodSecurityContext::getRunAsUser, "runAsUser");
  }

  Effective<SeccompProfile> seccomp() {
    return Effective.of(
        own,
        SecurityContext::getSeccompProfile,
        pod,
        PodSecurityContext::getSeccompProfile,
        "seccompProfile");
  }

  Effective<AppArmorProfile> appArmor() {
    return Effective.of(
        own,
        SecurityContext::getAppArmorProfile,
        pod,
        PodSecurityContext::getAppArmorProfile,
        "appArmorProfile");
  }

  // The next four exist on containers only: at pod level they would do nothing.
  Effective<Boolean> readOnlyRootFilesystem() {
    return new Effective<>(
        own.get(SecurityContext::getReadOnlyRootFilesystem),
        own.path() + ".readOnlyRootFilesystem");
  }

  Effective<Boolean> allowPrivilegeEscalation() {
    return new Effective<>(
        own.get(SecurityContext::getAllowPrivilegeEscalation),
        own.path() + ".allowPrivilegeEscalation");
  }

  Effective<Boolean> privileged() {
    return new Effective<>(own.get(SecurityContext::getPrivileged), own.path() + ".privileged");
  }

  Effective<Capabilities> capabilities() {
    return new Effective<>(own.get(SecurityContext::getCapabilities), own.path() + ".capabilities");
  }

  /** The profile that the older annotation on the pod template names for this container. */
  Effective<String> appArmorAnnotation() {
    String key = APP_ARMOR_ANNOTATION + container.name();
    return new Effective<>(annotations().get(key), annotationPath(key));
  }

  /** The annotations that name a container which the pod does not have: path to that name. */
  Map<String, String> strayAppArmorAnnotations() {
    return annotations().keySet().stream()
        .filter(key -> key.startsWith(APP_ARMOR_ANNOTATION))
        .filter(key -> !containers().contains(containerOf(key)))
        .collect(Collectors.toMap(this::annotationPath, SecuritySettings::containerOf));
  }

  List<String> containers() {
    return workload.containers().stream().map(PodContainer::name).toList();
  }

  private String annotationPath(String key) {
    return workload.podPath("metadata.annotations[" + key + "]");
  }

  private static String containerOf(String key) {
    return key.substring(APP_ARMOR_ANNOTATION.length());
  }

  private Map<String, String> annotations() {
    @Nullable Map<String, String> annotations =
        workload.podTemplate().getMetadata().getAnnotations();
    return Optional.ofNullable(annotations).orElse(Map.of());
  }
}
