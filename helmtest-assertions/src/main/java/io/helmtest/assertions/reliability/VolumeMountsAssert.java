package io.helmtest.assertions.reliability;

import io.fabric8.kubernetes.api.model.VolumeMount;
import io.helmtest.PodContainer;
import io.helmtest.Workload;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import io.helmtest.message.ClosestMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.annotation.CheckReturnValue;

/**
 * What a container mounts. A path is the same with and without a slash at its end.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/storage/volumes/">Volumes</a>
 */
public final class VolumeMountsAssert extends SubjectAssert<VolumeMountsAssert> {
  private final List<VolumeMount> mounts;
  private final PodVolumes volumes;
  private final boolean noneAllowed;

  /**
   * The volume mounts of a container.
   *
   * @param subject the container's place
   * @param workload the workload it is of
   * @param container the container
   */
  public VolumeMountsAssert(Subject subject, Workload workload, PodContainer container) {
    this(
        subject.field("volumeMounts"),
        container.container().getVolumeMounts(),
        new PodVolumes(workload),
        false);
  }

  private VolumeMountsAssert(
      Subject subject, List<VolumeMount> mounts, PodVolumes volumes, boolean noneAllowed) {
    super(subject, VolumeMountsAssert.class);
    this.mounts = mounts;
    this.volumes = volumes;
    this.noneAllowed = noneAllowed;
  }

  /**
   * Lets {@link #areSound} pass for a container that mounts nothing.
   *
   * @return the same mounts, of which there may be none
   */
  @CheckReturnValue
  public VolumeMountsAssert allowingNone() {
    return new VolumeMountsAssert(subject(), mounts, volumes, true);
  }

  /**
   * Checks that a volume is mounted at a path.
   *
   * <pre>{@code
   * // passes for {name: config, mountPath: /config}, fails for another volume or path
   * assertThat(chart).deployment("shop-web").container("web").volumeMounts().hasMount("config", "/config");
   * }</pre>
   *
   * @param volume the volume's name
   * @param path where it is mounted
   * @return this
   * @throws AssertionError if nothing, or another volume, is mounted there
   */
  public VolumeMountsAssert hasMount(String volume, String path) {
    mount(path).hasVolume(volume);
    return this;
  }

  /**
   * Checks that nothing is mounted at a path.
   *
   * <pre>{@code
   * // passes without mountPath: /var/run/docker.sock, fails with it
   * assertThat(chart).deployment("shop-web").container("web").volumeMounts().doesNotHaveMount("/var/run/docker.sock");
   * }</pre>
   *
   * @param path where nothing should be mounted
   * @return this
   * @throws AssertionError if something is
   */
  public VolumeMountsAssert doesNotHaveMount(String path) {
    OptionalInt index = indexOf(path);
    if (index.isPresent()) {
      throw place(index.getAsInt())
          .mismatch(
              "not to have " + subject().path() + " with",
              path,
              text(mounts.get(index.getAsInt())));
    }
    return this;
  }

  /**
   * The mount at a path.
   *
   * @param path where it is mounted
   * @return the mount
   * @throws AssertionError if nothing is mounted there; the message lists the mounts
   */
  @CheckReturnValue
  public VolumeMountAssert mount(String path) {
    int index = indexOf(path).orElseThrow(() -> noMount(path));
    return new VolumeMountAssert(place(index), mounts.get(index));
  }

  /**
   * Checks that there is a mount, that each has its volume, in the pod or among a StatefulSet's
   * volumeClaimTemplates, and that no two have the same path. All failures are reported.
   *
   * <pre>{@code
   * // passes when the pod has all volumes mounted, fails when it misses one or /tmp is mounted twice
   * assertThat(chart).deployment("shop-web").container("web").volumeMounts().areSound();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if one fails, or nothing is mounted, unless {@link #allowingNone} was
   *     said
   */
  public VolumeMountsAssert areSound() {
    if (mounts.isEmpty() && !noneAllowed) {
      throw subject().mismatch("at least one mount to check", "absent");
    }
    List<Runnable> checks = new ArrayList<>();
    for (int i = 0; i < mounts.size(); i++) {
      int index = i;
      checks.add(() -> hasItsVolume(index));
      checks.add(() -> hasAPathOfItsOwn(index));
    }
    return passesAll(checks);
  }

  private void hasItsVolume(int index) {
    List<String> names = volumes.names();
    String name = String.valueOf(mounts.get(index).getName());
    if (!names.contains(name)) {
      throw place(index)
          .field("name")
          .mismatch(
              names.isEmpty() ? "a volume, but the pod has none" : "one of the volumes " + names,
              name + ClosestMatch.question(name, names));
    }
  }

  private void hasAPathOfItsOwn(int index) {
    String path = String.valueOf(mounts.get(index).getMountPath());
    int first = indexOf(path).orElse(index);
    if (first != index) {
      throw place(index)
          .field("mountPath")
          .mismatch("a path of its own", path + ", where " + mounts.get(first).getName() + " is");
    }
  }

  private OptionalInt indexOf(String path) {
    return IntStream.range(0, mounts.size())
        .filter(i -> plain(path).equals(plain(mounts.get(i).getMountPath())))
        .findFirst();
  }

  private static String plain(String path) {
    String text = Objects.requireNonNullElse(path, "");
    return text.length() > 1 && text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }

  private Subject place(int index) {
    return subject().at(subject().path() + "[" + index + "]");
  }

  private AssertionError noMount(String path) {
    List<String> paths = mounts.stream().map(VolumeMount::getMountPath).toList();
    String found =
        mounts.isEmpty()
            ? "no mounts"
            : mounts.stream().map(VolumeMountsAssert::text).collect(Collectors.joining("\n"));
    return subject()
        .mismatch(
            "to have " + subject().path() + " with", path, found + ClosestMatch.line(path, paths));
  }

  private static String text(VolumeMount mount) {
    return mount.getMountPath() + " of volume " + mount.getName();
  }
}
