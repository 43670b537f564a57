package io.helmtest.assertions.reliability;

import io.fabric8.kubernetes.api.model.Volume;
import io.helmtest.Workload;
import io.helmtest.assertions.subject.Externals;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import io.helmtest.declaration.ExternalObject;
import io.helmtest.message.ClosestMatch;
import java.util.List;
import org.assertj.core.annotation.CheckReturnValue;

/**
 * The volumes of a workload's pods, by name: those of the pod, and those of a StatefulSet's
 * volumeClaimTemplates.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/storage/volumes/">Volumes</a>
 */
public final class VolumesAssert extends SubjectAssert<VolumesAssert> {
  private final PodVolumes volumes;
  private final Externals externals;
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
        Externals.NONE,
        false);
  }

  private VolumesAssert(
      Subject subject, PodVolumes volumes, Externals externals, boolean noneAllowed) {
    super(subject, VolumesAssert.class);
    this.volumes = volumes;
    this.externals = externals;
    this.noneAllowed = noneAllowed;
  }

  /**
   * Lets {@link #areSound} pass for pods without volumes.
   *
   * @return the same volumes, of which there may be none
   */
  @CheckReturnValue
  public VolumesAssert allowingNone() {
    return new VolumesAssert(subject(), volumes, externals, true);
  }

  /**
   * Declares ConfigMaps, Secrets and PersistentVolumeClaims that are there without the release,
   * beside those declared before.
   *
   * @param objects the objects
   * @return the same volumes
   */
  @CheckReturnValue
  public VolumesAssert allowingExternal(ExternalObject... objects) {
    return new VolumesAssert(subject(), volumes, externals.and(subject(), objects), noneAllowed);
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
    if (!volumes.names().contains(name)) {
      throw noVolume(name, volumes.names());
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
    if (volumes.names().contains(name)) {
      throw subject()
          .at(subject().path() + "[" + name + "]")
          .mismatch(
              "not to have " + subject().path() + " with",
              name,
              String.join("\n", volumes.names()));
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
  @CheckReturnValue
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
   * that are taken from it by name. What is named by {@link #allowingExternal} may be missing, what
   * is optional too, unless a name or key is a letter off, and so may {@code kube-root-ca.crt},
   * which Kubernetes itself provides. All failures are reported.
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
    if (volumes.names().isEmpty() && !noneAllowed) {
      throw subject().mismatch("at least one volume to check", "absent");
    }
    SourceObjects sources = new SourceObjects(subject(), externals);
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
