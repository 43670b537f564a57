package io.helmtest.assertions.security;

import io.fabric8.kubernetes.api.model.Capabilities;
import io.fabric8.kubernetes.api.model.SeccompProfile;
import io.helmtest.PodContainer;
import io.helmtest.Workload;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a container is hardened, by the values that take effect: the container's securityContext
 * overrides the pod's field by field, and some fields count on the container only.
 *
 * @see <a
 *     href="https://kubernetes.io/docs/tasks/configure-pod-container/security-context/">Configure a
 *     security context</a>
 */
public final class ContainerSecurityAssert extends SubjectAssert<ContainerSecurityAssert> {
  private final SecuritySettings settings;

  /**
   * The security of a container.
   *
   * @param subject the container's place
   * @param workload the workload it is in
   * @param container the container
   */
  public ContainerSecurityAssert(Subject subject, Workload workload, PodContainer container) {
    super(subject, ContainerSecurityAssert.class);
    this.settings = new SecuritySettings(workload, container);
  }

  /**
   * Checks all six: a non-root user by number, a read-only root file system, no capabilities, no
   * privilege escalation, and seccomp and AppArmor profiles RuntimeDefault. All failures are
   * reported.
   *
   * <pre>{@code
   * // passes when all six take effect, fails when the pod only sets runAsNonRoot
   * assertThat(chart).deployment("shop-web").container("web").security().isHardened();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if one does not take effect
   */
  public ContainerSecurityAssert isHardened() {
    List<Runnable> controls =
        List.of(
            this::isNonRoot,
            this::hasNonRootUser,
            this::hasReadOnlyRootFilesystem,
            this::hasAllCapabilitiesDropped,
            this::doesNotAllowPrivilegeEscalation,
            () -> hasSeccompProfile("RuntimeDefault"),
            () -> hasAppArmorProfile("RuntimeDefault"));
    return passesAll(controls);
  }

  /**
   * Checks that the kubelet refuses to run the container as root: {@code runAsNonRoot} is true, and
   * {@code runAsUser}, where it is set, is not 0. {@code runAsUser: 1000} alone does not pass.
   *
   * <pre>{@code
   * // passes for runAsNonRoot: true of the pod or the container, fails when the container says false
   * assertThat(chart).deployment("shop-web").container("web").security().isNonRoot();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if the container could run as root
   */
  public ContainerSecurityAssert isNonRoot() {
    hasValue(settings.runAsNonRoot(), true, "absent");
    Effective<Long> user = settings.runAsUser();
    return user.value() == null ? this : hasNonRootUser();
  }

  /**
   * Checks that a user other than 0 is set by number, so that it does not depend on the image's
   * own.
   *
   * <pre>{@code
   * // passes for runAsUser: 1000, fails for runAsUser: 0 and without one
   * assertThat(chart).deployment("shop-web").container("web").security().hasNonRootUser();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if none is set, or 0
   */
  public ContainerSecurityAssert hasNonRootUser() {
    Effective<Long> user = settings.runAsUser();
    if (user.value() == null || user.value() == 0) {
      throw mismatch(user, "a user other than 0", "absent (the image's own user)");
    }
    return this;
  }

  /**
   * Checks the user.
   *
   * <pre>{@code
   * // passes for runAsUser: 1000 of the pod or the container, fails when the container says 0
   * assertThat(chart).deployment("shop-web").container("web").security().hasUser(1000);
   * }</pre>
   *
   * @param uid the user's number
   * @return this
   * @throws AssertionError if it is another, or none is set
   */
  public ContainerSecurityAssert hasUser(long uid) {
    return hasValue(settings.runAsUser(), uid, "absent (the image's own user)");
  }

  /**
   * Checks that the container cannot write to its own root file system. The field counts on the
   * container only.
   *
   * <pre>{@code
   * // passes for readOnlyRootFilesystem: true, fails for false and without it
   * assertThat(chart).deployment("shop-web").container("web").security().hasReadOnlyRootFilesystem();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it can
   */
  public ContainerSecurityAssert hasReadOnlyRootFilesystem() {
    return hasValue(settings.readOnlyRootFilesystem(), true, "absent (the default is false)");
  }

  /**
   * Checks that no process can gain more privileges than its parent: {@code
   * allowPrivilegeEscalation} is false, and the container is not privileged. Both count on the
   * container only.
   *
   * <pre>{@code
   * // passes for allowPrivilegeEscalation: false, fails for true and without it
   * assertThat(chart).deployment("shop-web").container("web").security().doesNotAllowPrivilegeEscalation();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if one can
   */
  public ContainerSecurityAssert doesNotAllowPrivilegeEscalation() {
    if (Boolean.TRUE.equals(settings.privileged().value())) {
      throw mismatch(settings.privileged(), "false", "absent");
    }
    return hasValue(settings.allowPrivilegeEscalation(), false, "absent (the default is true)");
  }

  /**
   * Checks that {@code ALL} capabilities are dropped and none is added again.
   *
   * <pre>{@code
   * // passes for drop: [ALL], fails for drop: [all] and for add: [NET_ADMIN] beside it
   * assertThat(chart).deployment("shop-web").container("web").security().hasAllCapabilitiesDropped();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if one is left
   */
  public ContainerSecurityAssert hasAllCapabilitiesDropped() {
    return hasAtMostCapabilities();
  }

  /**
   * Checks that {@code ALL} capabilities are dropped and none but some are added again.
   *
   * <pre>{@code
   * // passes for drop: [ALL] with add: [NET_BIND_SERVICE] or without add, fails for add: [NET_ADMIN]
   * assertThat(chart).deployment("shop-web").container("web").security().hasAtMostCapabilities("NET_BIND_SERVICE");
   * }</pre>
   *
   * @param allowed capabilities that may be added
   * @return this
   * @throws AssertionError if another is left
   */
  public ContainerSecurityAssert hasAtMostCapabilities(String... allowed) {
    Effective<Capabilities> capabilities = settings.capabilities();
    Capabilities set = capabilities.value();
    List<String> dropped = set == null ? List.of() : set.getDrop();
    if (!dropped.contains("ALL")) {
      throw subject()
          .at(capabilities.path() + ".drop")
          .mismatch("ALL", dropped.isEmpty() ? "absent" : dropped);
    }
    List<String> added = set == null ? List.of() : set.getAdd();
    if (!List.of(allowed).containsAll(added)) {
      throw subject()
          .at(capabilities.path() + ".add")
          .mismatch(allowed.length == 0 ? "nothing" : List.of(allowed), added);
    }
    return this;
  }

  /**
   * Checks the type of the seccomp profile. Only the fields of container and pod count; the
   * annotations do nothing since Kubernetes 1.27.
   *
   * <pre>{@code
   * // passes for seccompProfile.type: RuntimeDefault of the pod, fails when the container says Unconfined
   * assertThat(chart).deployment("shop-web").container("web").security().hasSeccompProfile("RuntimeDefault");
   * }</pre>
   *
   * @param type {@code RuntimeDefault}, {@code Localhost} or {@code Unconfined}
   * @return this
   * @throws AssertionError if it is another, or none is set
   * @see <a href="https://kubernetes.io/docs/tutorials/security/seccomp/">seccomp</a>
   */
  public ContainerSecurityAssert hasSeccompProfile(String type) {
    Effective<SeccompProfile> profile = settings.seccomp();
    String found = profile.value() == null ? null : profile.value().getType();
    return hasValue(new Effective<>(found, profile.path() + ".type"), type, "absent");
  }

  /**
   * Checks the type of the AppArmor profile: by the field of container or pod from Kubernetes 1.30
   * on, and by the older annotation on the pod template ({@code runtime/default} is
   * RuntimeDefault). Where both are set they must agree, and an annotation must name a container of
   * the pod.
   *
   * <pre>{@code
   * // passes for appArmorProfile.type: RuntimeDefault, fails for Unconfined and without a profile
   * assertThat(chart).deployment("shop-web").container("web").security().hasAppArmorProfile("RuntimeDefault");
   * }</pre>
   *
   * @param type {@code RuntimeDefault}, {@code Localhost} or {@code Unconfined}
   * @return this
   * @throws AssertionError if it is another, none is set, or field and annotation disagree
   * @see <a href="https://kubernetes.io/docs/tutorials/security/apparmor/">AppArmor</a>
   */
  public ContainerSecurityAssert hasAppArmorProfile(String type) {
    new AppArmor(subject(), settings).hasProfile(type);
    return this;
  }

  /**
   * Checks that the AppArmor profile is not of a type. Without a profile it is the runtime's
   * default, on hosts that have AppArmor.
   *
   * <pre>{@code
   * // passes for RuntimeDefault and without a profile, fails for Unconfined
   * assertThat(chart).deployment("shop-web").container("web").security().doesNotHaveAppArmorProfile("Unconfined");
   * }</pre>
   *
   * @param type {@code RuntimeDefault}, {@code Localhost} or {@code Unconfined}
   * @return this
   * @throws AssertionError if it is, or field and annotation disagree
   */
  public ContainerSecurityAssert doesNotHaveAppArmorProfile(String type) {
    new AppArmor(subject(), settings).doesNotHaveProfile(type);
    return this;
  }

  private ContainerSecurityAssert hasValue(Effective<?> found, Object expected, String absent) {
    if (!expected.equals(found.value())) {
      throw mismatch(found, expected, absent);
    }
    return this;
  }

  private AssertionError mismatch(Effective<?> found, Object expected, String absent) {
    @Nullable Object value = found.value();
    return subject().at(found.path()).mismatch(expected, value == null ? absent : value);
  }
}
