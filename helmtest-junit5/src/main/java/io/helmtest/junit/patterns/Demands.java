package io.helmtest.junit.patterns;

import io.helmtest.declaration.ExternalObject;
import java.util.stream.Stream;

/**
 * What the patterns demand of a chart, as far as only its owner knows. The {@link #standard} ones
 * can be made stricter, and loosened for what the owner names. A class that tests a pattern, and
 * ran as a whole, fails for each loosening of the pattern that nothing needed in any environment or
 * variant: not where only some of its tests or environments were selected, or one of them failed.
 *
 * <pre>{@code
 * class ShopPatternsTest implements ChartPatterns {
 *   @Override
 *   public Demands demands(RenderedChart chart) {
 *     return Demands.standard().registry("prod.azurecr.io").allowingWritableRootFilesystem("worker");
 *   }
 * }
 * }</pre>
 */
public final class Demands {
  private static final Demands STANDARD =
      new Demands(
          DemandValues.NONE.with(Demand.LEAST_CPU, "10m").with(Demand.LEAST_MEMORY, "16Mi"));

  private final DemandValues values;

  private Demands(DemandValues values) {
    this.values = values;
  }

  /**
   * What the patterns demand of any chart.
   *
   * @return images of any registry, at least 10m CPU and 16Mi memory, any user but root, any
   *     AppArmor profile but Unconfined, any hosts, any bounds of autoscalers; all referenced
   *     objects are in the release, but Secrets and Gateways may come from elsewhere unless their
   *     name is close to that of a rendered one
   */
  public static Demands standard() {
    return STANDARD;
  }

  /**
   * Demands that all images come from a registry.
   *
   * @param registry host and port, such as {@code prod.azurecr.io}
   * @return the stricter demands
   * @see ContainerPatterns#images
   */
  public Demands registry(String registry) {
    return with(Demand.REGISTRY, registry);
  }

  /**
   * Demands that each container requests, and may use, at least so much CPU.
   *
   * @param quantity such as {@code 10m}
   * @return the changed demands
   * @see ContainerPatterns#resources
   */
  public Demands leastCpu(String quantity) {
    return with(Demand.LEAST_CPU, quantity);
  }

  /**
   * Demands that each container requests, and may use, at least so much memory.
   *
   * @param quantity such as {@code 16Mi}
   * @return the changed demands
   * @see ContainerPatterns#resources
   */
  public Demands leastMemory(String quantity) {
    return with(Demand.LEAST_MEMORY, quantity);
  }

  /**
   * Demands that all containers run as a user.
   *
   * @param id a number other than 0
   * @return the stricter demands
   * @see SecurityPatterns#hardenedContainers
   */
  public Demands userId(long id) {
    return with(Demand.USER_ID, String.valueOf(id));
  }

  /**
   * Lets all containers run as any user but root, as the standard demands do.
   *
   * @return the demands without a {@link #userId}
   * @see SecurityPatterns#hardenedContainers
   */
  public Demands anyUserButRoot() {
    return with(Demand.USER_ID);
  }

  /**
   * Demands that all containers have an AppArmor profile. Without this demand, none may be
   * Unconfined: a container without a profile has the runtime's default on nodes with AppArmor, and
   * there are nodes without it, such as those of Azure Linux.
   *
   * @param type {@code RuntimeDefault} or {@code Localhost}
   * @return the stricter demands
   * @see SecurityPatterns#appArmorAndSeccomp
   */
  public Demands appArmorProfile(String type) {
    return with(Demand.APP_ARMOR_PROFILE, type);
  }

  /**
   * Demands that the release serves these hosts and no others: all of them by its Ingresses, and
   * all of them by its HTTPRoutes, where it has such.
   *
   * @param hosts the hosts
   * @return the stricter demands
   * @see NetworkingPatterns#ingresses
   */
  public Demands hosts(String... hosts) {
    return with(Demand.HOSTS, hosts);
  }

  /**
   * Demands that an autoscaler is there, with these bounds.
   *
   * @param autoscaler its name
   * @param min the least number of replicas
   * @param max the greatest number of replicas
   * @return the stricter demands
   * @see NetworkingPatterns#horizontalPodAutoscalers
   */
  public Demands bounds(String autoscaler, int min, int max) {
    return new Demands(values.with(autoscaler, new Bounds(min, max)));
  }

  /**
   * Lets references lead to objects that come from elsewhere, beside those declared before.
   *
   * @param objects the objects
   * @return the looser demands
   * @see ConfigurationPatterns#environmentVariables
   * @see ReliabilityPatterns#volumeMounts
   * @see NetworkingPatterns#ingresses
   * @see SecurityPatterns#serviceAccounts
   */
  public Demands allowingExternal(ExternalObject... objects) {
    return new Demands(values.with(objects));
  }

  /**
   * Lets Services lead to, and probes ask, ports that no container declares.
   *
   * @param numbers the numbers of the ports
   * @return the looser demands
   * @throws IllegalArgumentException if none is named
   * @see NetworkingPatterns#servicePorts
   * @see ReliabilityPatterns#probes
   */
  public Demands allowingUndeclaredPorts(Integer... numbers) {
    return with(
        Allowance.UNDECLARED_PORTS, Stream.of(numbers).map(String::valueOf).toArray(String[]::new));
  }

  /**
   * Lets objects have names without the release's name in them.
   *
   * @param objects the names of the objects
   * @return the looser demands
   * @throws IllegalArgumentException if none is named
   * @see IdentityPatterns#resourceNames
   */
  public Demands allowingOtherNames(String... objects) {
    return with(Allowance.OTHER_NAMES, objects);
  }

  /**
   * Lets objects lack a standard label, or have it with another value.
   *
   * @param labels labels, such as {@code app.kubernetes.io/version}
   * @return the looser demands
   * @throws IllegalArgumentException if none is named
   * @see IdentityPatterns#standardLabels
   */
  public Demands allowingMissingLabels(String... labels) {
    return with(Allowance.MISSING_LABELS, labels);
  }

  /**
   * Lets Services, PodDisruptionBudgets and NetworkPolicies select pods that are not of the
   * release.
   *
   * @param objects the names of the Services, budgets and policies
   * @return the looser demands
   * @throws IllegalArgumentException if none is named
   * @see IdentityPatterns#selectors
   */
  public Demands allowingPodsOfOthers(String... objects) {
    return with(Allowance.PODS_OF_OTHERS, objects);
  }

  /**
   * Lets values of ConfigMaps be of another format than their keys say.
   *
   * @param keys the keys, such as {@code broken.yaml}
   * @return the looser demands
   * @throws IllegalArgumentException if none is named
   * @see ConfigurationPatterns#configMapData
   */
  public Demands allowingUnreadableData(String... keys) {
    return with(Allowance.UNREADABLE_DATA, keys);
  }

  /**
   * Lets containers have images without a tag, or with {@code latest}.
   *
   * @param containers the names of the containers
   * @return the looser demands
   * @throws IllegalArgumentException if none is named
   * @see ContainerPatterns#images
   */
  public Demands allowingLatestImages(String... containers) {
    return with(Allowance.LATEST_IMAGES, containers);
  }

  /**
   * Lets ports have names that other ports of their pod have too.
   *
   * @param containers the names of the containers
   * @return the looser demands
   * @throws IllegalArgumentException if none is named
   * @see ContainerPatterns#ports
   */
  public Demands allowingSharedPortNames(String... containers) {
    return with(Allowance.SHARED_PORT_NAMES, containers);
  }

  /**
   * Lets containers request no CPU or no memory. What they request still has to be enough.
   *
   * @param containers the names of the containers
   * @return the looser demands
   * @throws IllegalArgumentException if none is named
   * @see ContainerPatterns#resources
   */
  public Demands allowingMissingRequests(String... containers) {
    return with(Allowance.MISSING_REQUESTS, containers);
  }

  /**
   * Lets containers run as root.
   *
   * @param containers the names of the containers
   * @return the looser demands
   * @throws IllegalArgumentException if none is named
   * @see SecurityPatterns#hardenedContainers
   */
  public Demands allowingRoot(String... containers) {
    return with(Allowance.ROOT, containers);
  }

  /**
   * Lets containers write to their root file system.
   *
   * @param containers the names of the containers
   * @return the looser demands
   * @throws IllegalArgumentException if none is named
   * @see SecurityPatterns#hardenedContainers
   */
  public Demands allowingWritableRootFilesystem(String... containers) {
    return with(Allowance.WRITABLE_ROOT_FILESYSTEM, containers);
  }

  /**
   * Lets containers add capabilities after all have been dropped, beside {@code NET_BIND_SERVICE},
   * which the restricted Pod Security Standard lets any container add.
   *
   * @param capabilities capabilities, such as {@code CHOWN}
   * @return the looser demands
   * @throws IllegalArgumentException if none is named
   * @see SecurityPatterns#hardenedContainers
   */
  public Demands allowingCapabilities(String... capabilities) {
    return with(Allowance.CAPABILITIES, capabilities);
  }

  /**
   * Lets containers gain privileges.
   *
   * @param containers the names of the containers
   * @return the looser demands
   * @throws IllegalArgumentException if none is named
   * @see SecurityPatterns#hardenedContainers
   */
  public Demands allowingPrivilegeEscalation(String... containers) {
    return with(Allowance.PRIVILEGE_ESCALATION, containers);
  }

  /**
   * Lets containers have another seccomp profile than RuntimeDefault, or none.
   *
   * @param containers the names of the containers
   * @return the looser demands
   * @throws IllegalArgumentException if none is named
   * @see SecurityPatterns#appArmorAndSeccomp
   */
  public Demands allowingOtherSeccompProfiles(String... containers) {
    return with(Allowance.OTHER_SECCOMP_PROFILES, containers);
  }

  /**
   * Lets containers be Unconfined by AppArmor, or have another profile than the one that is
   * demanded, or none.
   *
   * @param containers the names of the containers
   * @return the looser demands
   * @throws IllegalArgumentException if none is named
   * @see SecurityPatterns#appArmorAndSeccomp
   */
  public Demands allowingOtherAppArmorProfiles(String... containers) {
    return with(Allowance.OTHER_APP_ARMOR_PROFILES, containers);
  }

  /**
   * Lets workloads mount a token for the Kubernetes API.
   *
   * @param workloads the names of the workloads
   * @return the looser demands
   * @throws IllegalArgumentException if none is named
   * @see SecurityPatterns#serviceAccounts
   */
  public Demands allowingTokens(String... workloads) {
    return with(Allowance.TOKENS, workloads);
  }

  /**
   * Lets containers have no liveness probe.
   *
   * @param containers the names of the containers
   * @return the looser demands
   * @throws IllegalArgumentException if none is named
   * @see ReliabilityPatterns#probes
   */
  public Demands allowingMissingLiveness(String... containers) {
    return with(Allowance.MISSING_LIVENESS, containers);
  }

  /**
   * Lets containers have no readiness probe.
   *
   * @param containers the names of the containers
   * @return the looser demands
   * @throws IllegalArgumentException if none is named
   * @see ReliabilityPatterns#probes
   */
  public Demands allowingMissingReadiness(String... containers) {
    return with(Allowance.MISSING_READINESS, containers);
  }

  /**
   * Lets Ingresses serve hosts without TLS.
   *
   * @param ingresses the names of the Ingresses
   * @return the looser demands
   * @throws IllegalArgumentException if none is named
   * @see NetworkingPatterns#ingresses
   */
  public Demands allowingMissingTls(String... ingresses) {
    return with(Allowance.MISSING_TLS, ingresses);
  }

  /**
   * Lets the targets of autoscalers set {@code replicas} themselves.
   *
   * @param autoscalers the names of the HorizontalPodAutoscalers
   * @return the looser demands
   * @throws IllegalArgumentException if none is named
   * @see NetworkingPatterns#horizontalPodAutoscalers
   */
  public Demands allowingReplicas(String... autoscalers) {
    return with(Allowance.REPLICAS, autoscalers);
  }

  DemandValues values() {
    return values;
  }

  private Demands with(Demand demand, String... texts) {
    return new Demands(values.with(demand, texts));
  }

  private Demands with(Allowance allowance, String... names) {
    return new Demands(values.with(allowance, names));
  }
}
