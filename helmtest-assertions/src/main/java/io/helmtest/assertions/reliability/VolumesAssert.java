package io.helmtest.assertions.reliability;

import io.fabric8.kubernetes.api.model.Volume;
import io.helmtest.Workload;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import io.helmtest.message.ClosestMatch;
import java.util.List;
import java.util.Set;

/**
 * The volumes of a workload's pods, by name: those of the pod, and those of a StatefulSet's
 * volumeClaimTemplates.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/storage/volumes/">Volumes</a>
 */
public final class VolumesAssert extends SubjectAssert<VolumesAssert, List<String>> {
  private final PodVolumes volumes;
  private final SourceObjects sources;
  private final boolean noneAllowed;

  /**
   * The volumes of a workload.
   *
   * @param subject the workload
   * @param workload the workload
   */
  public VolumesAssert(Subject subject, Workload workload) {
    this(
        subject.at(workload.podPath("spec.volumes")),
        new PodVolumes(workload),
        new SourceObjects(subject, Set.of()),
        false);
  }

  private VolumesAssert(
      Subject subject, PodVolumes volumes, SourceObjects sources, boolean noneAllowed) {
    super(subject, volumes.names(), VolumesAssert.class);
    this.volumes = volumes;
    this.sources = sources;
    this.noneAllowed = noneAllowed;
  }

  /**
   * Lets {@link #areSound} pass for pods without volumes.
   *
   * @return the same volumes, of which there may be none
   */
  public VolumesAssert allowingNone() {
    return new VolumesAssert(subject(), volumes, sources, true);
  }

  /**
   * Names objects that the release does not bring, and that are there nonetheless.
   *
   * <pre>{@code
   * // passes for secret: {secretName: shop-tls}, though no Secret shop-tls is rendered
   * assertThat(chart).deployment("shop-web").volumes().allowingExternal("Secret", "shop-tls").areSound();
   * }</pre>
   *
   * @param kind {@code ConfigMap}, {@code Secret} or {@code PersistentVolumeClaim}
   * @param names the objects' names
   * @return the same volumes, which may be filled from these objects too
   * @throws IllegalArgumentException if the kind is another
   */
  public VolumesAssert allowingExternal(String kind, String... names) {
    return new VolumesAssert(subject(), volumes, sources.and(kind, List.of(names)), noneAllowed);
  }

  /**
   * Checks that pods have a volume, or a claim for it.
   *
   * <pre>{@code
   * // passes for a volume or a claim template named data, fails without
   * assertThat(chart).statefulSet("shop-cache").volumes().hasVolume("data");
   * }</pre>
   *
   * @param name the volume's name
   * @return this
   * @throws AssertionError if there is none of that name; the message lists what there is
   */
  public VolumesAssert hasVolume(String name) {
    if (!actual.contains(name)) {
      throw noVolume(name, actual);
    }
    return this;
  }

  /**
   * Checks that pods do not have a volume.
   *
   * <pre>{@code
   * // passes without a volume or claim template named data, fails with one
   * assertThat(chart).deployment("shop-web").volumes().doesNotHaveVolume("data");
   * }</pre>
   *
   * @param name the volume's name
   * @return this
   * @throws AssertionError if they do
   */
  public VolumesAssert doesNotHaveVolume(String name) {
    if (actual.contains(name)) {
      throw subject()
          .at(subject().path() + "[" + name + "]")
          .mismatch("not to have " + subject().path() + " with", name, String.join("\n", actual));
    }
    return this;
  }

  /**
   * A volume of the pod.
   *
   * @param name the volume's name
   * @return the volume
   * @throws AssertionError if the pod has none of that name; the message lists what there is
   */
  public VolumeAssert volume(String name) {
    Volume volume =
        volumes
            .named(name)
            .orElseThrow(
                () -> noVolume(name, volumes.declared().stream().map(Volume::getName).toList()));
    return new VolumeAssert(subject().at(volumes.path(volume)), volume);
  }

  /**
   * Checks that there is a volume, and that each has what it is filled from: the release renders
   * the ConfigMap, Secret or PersistentVolumeClaim, those of projected volumes too, with the keys
   * that are taken from it by name. What is optional, or named by {@link #allowingExternal}, may be
   * missing, and so may {@code kube-root-ca.crt}, which Kubernetes itself provides. All that fail
   * are told.
   *
   * <pre>{@code
   * // passes when ConfigMap shop-config is rendered, fails when it is not or misses a key
   * assertThat(chart).deployment("shop-web").volumes().areSound();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if one has not, or there is none, unless {@link #allowingNone} was said
   */
  public VolumesAssert areSound() {
    if (actual.isEmpty() && !noneAllowed) {
      throw subject().mismatch("at least one volume to check", "absent");
    }
    List<Runnable> checks =
        volumes.declared().stream()
            .flatMap(volume -> VolumeSource.of(volume, volumes.path(volume)).stream())
            .<Runnable>map(source -> () -> sources.has(source))
            .toList();
    return passesAll(checks);
  }

  private AssertionError noVolume(String name, List<String> names) {
    String found = names.isEmpty() ? "no volumes" : String.join("\n", names);
    return subject()
        .mismatch(
            "to have " + subject().path() + " with", name, found + ClosestMatch.line(name, names));
  }
}
