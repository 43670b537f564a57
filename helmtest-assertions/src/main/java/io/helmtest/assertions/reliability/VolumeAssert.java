package io.helmtest.assertions.reliability;

import io.fabric8.kubernetes.api.model.Volume;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.TypedAssert;
import io.helmtest.assertions.value.FieldAssert;
import java.util.List;
import org.assertj.core.annotation.CheckReturnValue;

/**
 * One volume of a workload's pods.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/storage/volumes/">Volumes</a>
 */
public final class VolumeAssert extends TypedAssert<VolumeAssert, Volume> {

  VolumeAssert(Subject subject, Volume volume) {
    super(subject, () -> volume, VolumeAssert.class);
  }

  /**
   * Checks that the volume is filled from a ConfigMap, alone.
   *
   * <pre>{@code
   * // passes for configMap: {name: shop-config}, fails for another name and another sort of volume
   * assertThat(chart).deployment("shop-web").volumes().volume("config").hasConfigMap("shop-config");
   * }</pre>
   *
   * @param name the ConfigMap's name
   * @return this
   * @throws AssertionError if it is not
   */
  public VolumeAssert hasConfigMap(String name) {
    return hasSource("ConfigMap", name);
  }

  /**
   * Checks that the volume is filled from a Secret, alone.
   *
   * <pre>{@code
   * // passes for secret: {secretName: shop-tls}, fails for another name and another sort of volume
   * assertThat(chart).deployment("shop-web").volumes().volume("tls").hasSecret("shop-tls");
   * }</pre>
   *
   * @param name the Secret's name
   * @return this
   * @throws AssertionError if it is not
   */
  public VolumeAssert hasSecret(String name) {
    return hasSource("Secret", name);
  }

  /**
   * Checks that the volume is a PersistentVolumeClaim.
   *
   * <pre>{@code
   * // passes for persistentVolumeClaim: {claimName: shop-data}, fails for another and an emptyDir
   * assertThat(chart).deployment("shop-web").volumes().volume("data").hasPersistentVolumeClaim("shop-data");
   * }</pre>
   *
   * @param name the claim's name
   * @return this
   * @throws AssertionError if it is not
   */
  public VolumeAssert hasPersistentVolumeClaim(String name) {
    return hasSource("PersistentVolumeClaim", name);
  }

  /**
   * A field of the volume by its path.
   *
   * <pre>{@code
   * // passes for emptyDir: {sizeLimit: 128Mi}, fails for another size and without a limit
   * assertThat(chart).deployment("shop-web").volumes().volume("tmp").at("emptyDir.sizeLimit").isEqualTo("128Mi");
   * }</pre>
   *
   * @param path such as {@code emptyDir.sizeLimit} or {@code configMap.defaultMode}
   * @return the field, which may be absent
   * @throws IllegalArgumentException if it is not a path
   */
  @CheckReturnValue
  public FieldAssert at(String path) {
    return new FieldAssert(subject().field(path));
  }

  private VolumeAssert hasSource(String kind, String name) {
    List<String> sources =
        VolumeSource.of(actual(), subject().path()).stream()
            .map(source -> source.kind() + " " + source.name())
            .toList();
    if (!sources.equals(List.of(kind + " " + name))) {
      throw subject()
          .mismatch(
              kind + " " + name,
              sources.isEmpty() ? "no object of the API" : String.join("\n", sources));
    }
    return this;
  }
}
