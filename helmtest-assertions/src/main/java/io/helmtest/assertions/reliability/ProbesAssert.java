package io.helmtest.assertions.reliability;

import io.fabric8.kubernetes.api.model.Probe;
import io.helmtest.PodContainer;
import io.helmtest.Workload;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.annotation.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/**
 * The probes of a container.
 *
 * @see <a
 *     href="https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/">Liveness,
 *     readiness and startup probes</a>
 */
public final class ProbesAssert extends SubjectAssert<ProbesAssert> {
  private static final String LIVENESS = "livenessProbe";
  private static final String READINESS = "readinessProbe";

  private final Workload workload;
  private final PodContainer container;
  private final Set<String> dispensable;
  private final Set<Integer> undeclared;

  /**
   * The probes of a container.
   *
   * @param subject the container's place
   * @param workload the workload it is of
   * @param container the container
   */
  public ProbesAssert(Subject subject, Workload workload, PodContainer container) {
    this(subject, workload, container, Set.of(), Set.of());
  }

  private ProbesAssert(
      Subject subject,
      Workload workload,
      PodContainer container,
      Set<String> dispensable,
      Set<Integer> undeclared) {
    super(subject, ProbesAssert.class);
    this.workload = workload;
    this.container = container;
    this.dispensable = dispensable;
    this.undeclared = undeclared;
  }

  /**
   * Lets {@link #areSound} pass without a liveness probe.
   *
   * @return the same probes
   */
  @CheckReturnValue
  public ProbesAssert allowingNoLiveness() {
    return allowingNo(LIVENESS);
  }

  /**
   * Lets {@link #areSound} pass without a readiness probe.
   *
   * @return the same probes
   */
  @CheckReturnValue
  public ProbesAssert allowingNoReadiness() {
    return allowingNo(READINESS);
  }

  /**
   * Lets {@link #areSound} pass for probes at ports that the container does not declare: Kubernetes
   * probes any number.
   *
   * @param ports the numbers of the ports
   * @return the same probes
   */
  @CheckReturnValue
  public ProbesAssert allowingUndeclaredPorts(Integer... ports) {
    return new ProbesAssert(
        subject(), workload, container, dispensable, Set.copyOf(List.of(ports)));
  }

  private ProbesAssert allowingNo(String probe) {
    Set<String> more = new HashSet<>(dispensable);
    more.add(probe);
    return new ProbesAssert(subject(), workload, container, Set.copyOf(more), undeclared);
  }

  /**
   * The probe that has a container restarted when it fails.
   *
   * @return its {@code livenessProbe}, which may be absent
   */
  @CheckReturnValue
  public ProbeAssert liveness() {
    return probe(LIVENESS, container.container().getLivenessProbe());
  }

  /**
   * The probe that keeps requests away from a pod while it fails.
   *
   * @return its {@code readinessProbe}, which may be absent
   */
  @CheckReturnValue
  public ProbeAssert readiness() {
    return probe(READINESS, container.container().getReadinessProbe());
  }

  /**
   * The probe that holds back the other two until it has succeeded.
   *
   * @return its {@code startupProbe}, which may be absent
   */
  @CheckReturnValue
  public ProbeAssert startup() {
    return probe("startupProbe", container.container().getStartupProbe());
  }

  /**
   * Checks that the container is probed as it should be: a regular container that is to run on has
   * a liveness and a readiness probe, as the deployment safeguards of Azure Kubernetes Service
   * demand; each probe that there is can work, as {@link ProbeAssert#isSound} says; a plain init
   * container, which Kubernetes forbids probes, has none. The pods of Jobs, whose restartPolicy is
   * OnFailure or Never, and sidecars need no probes, but can have them. All failures are reported.
   *
   * <pre>{@code
   * // passes for both probes at port http with such a port, fails without one of the probes or the port
   * assertThat(chart).deployment("shop-web").container("web").probes().areSound();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it is not
   * @see <a href="https://learn.microsoft.com/azure/aks/deployment-safeguards">Deployment
   *     safeguards</a>
   */
  public ProbesAssert areSound() {
    List<Runnable> checks =
        container.kind() == PodContainer.Kind.INIT
            ? probes().<Runnable>map(probe -> probe::isAbsent).toList()
            : Stream.concat(required(), declared()).toList();
    return passesAll(checks);
  }

  private Stream<Runnable> required() {
    return container.kind() == PodContainer.Kind.REGULAR && runsOn()
        ? Stream.of(LIVENESS, READINESS)
            .filter(probe -> !dispensable.contains(probe))
            .map(probe -> (probe.equals(LIVENESS) ? liveness() : readiness())::isPresent)
        : Stream.empty();
  }

  private Stream<Runnable> declared() {
    return probes().filter(ProbeAssert::isDeclared).map(probe -> probe::isSound);
  }

  private Stream<ProbeAssert> probes() {
    return Stream.of(startup(), liveness(), readiness());
  }

  private boolean runsOn() {
    String policy = workload.podSpec().getRestartPolicy();
    return policy == null || policy.equals("Always");
  }

  private ProbeAssert probe(String field, @Nullable Probe probe) {
    return new ProbeAssert(subject().field(field), container, probe, undeclared);
  }
}
