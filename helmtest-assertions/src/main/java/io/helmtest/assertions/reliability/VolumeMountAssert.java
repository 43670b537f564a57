package io.helmtest.assertions.reliability;

import io.fabric8.kubernetes.api.model.VolumeMount;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.TypedAssert;
import org.jspecify.annotations.Nullable;

/**
 * One volume mount of a container.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/storage/volumes/">Volumes</a>
 */
public final class VolumeMountAssert extends TypedAssert<VolumeMountAssert, VolumeMount> {

  VolumeMountAssert(Subject subject, VolumeMount mount) {
    super(subject, () -> mount, VolumeMountAssert.class);
  }

  /**
   * Checks which volume is mounted.
   *
   * <pre>{@code
   * // passes for name: config, fails for another volume
   * assertThat(chart).deployment("shop-web").container("web").volumeMounts().mount("/config").hasVolume("config");
   * }</pre>
   *
   * @param name the volume's name
   * @return this
   * @throws AssertionError if it is another
   */
  public VolumeMountAssert hasVolume(String name) {
    return hasValue(subject().field("name"), name, actual().getName());
  }

  /**
   * Checks that the mount itself is read-only, whatever the volume is.
   *
   * <pre>{@code
   * // passes for readOnly: true, fails for false and without it
   * assertThat(chart).deployment("shop-web").container("web").volumeMounts().mount("/config").isReadOnly();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it is not
   */
  public VolumeMountAssert isReadOnly() {
    @Nullable Boolean readOnly = actual().getReadOnly();
    if (!Boolean.TRUE.equals(readOnly)) {
      throw subject()
          .field("readOnly")
          .mismatch(true, readOnly == null ? "absent (the default is false)" : readOnly);
    }
    return this;
  }

  /**
   * Checks that the mount is not read-only.
   *
   * <pre>{@code
   * // passes for readOnly: false and without it, fails for true
   * assertThat(chart).deployment("shop-web").container("web").volumeMounts().mount("/tmp").isNotReadOnly();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it is
   */
  public VolumeMountAssert isNotReadOnly() {
    if (Boolean.TRUE.equals(actual().getReadOnly())) {
      throw subject().field("readOnly").mismatch("false, or absent", true);
    }
    return this;
  }

  /**
   * Checks which part of the volume is mounted.
   *
   * <pre>{@code
   * // passes for subPath: application.yaml, fails for another and without one
   * assertThat(chart).deployment("shop-web").container("web")
   *     .volumeMounts().mount("/config/application.yaml").hasSubPath("application.yaml");
   * }</pre>
   *
   * @param subPath a path in the volume
   * @return this
   * @throws AssertionError if it is another, or the whole volume is mounted
   */
  public VolumeMountAssert hasSubPath(String subPath) {
    return hasValue(subject().field("subPath"), subPath, actual().getSubPath());
  }

  /**
   * Checks that the whole volume is mounted. A file mounted by subPath does not follow when its
   * ConfigMap or Secret changes.
   *
   * <pre>{@code
   * // passes without subPath and subPathExpr, fails with one of them
   * assertThat(chart).deployment("shop-web").container("web").volumeMounts().mount("/config").doesNotHaveSubPath();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if a part of it is
   */
  public VolumeMountAssert doesNotHaveSubPath() {
    isEmpty("subPath", actual().getSubPath());
    isEmpty("subPathExpr", actual().getSubPathExpr());
    return this;
  }

  private void isEmpty(String field, @Nullable String part) {
    if (part != null && !part.isEmpty()) {
      Subject place = subject().field(field);
      throw place.mismatch("not to have " + place.path(), "anything", part);
    }
  }
}
