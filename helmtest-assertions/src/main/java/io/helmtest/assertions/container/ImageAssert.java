package io.helmtest.assertions.container;

import io.helmtest.PerEnvironment;
import io.helmtest.PodContainer;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.value.AbstractTextAssert;
import io.helmtest.assertions.value.FieldPlace;
import java.util.Objects;

/**
 * The image of a container.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/containers/images/">Images</a>
 */
public final class ImageAssert extends AbstractTextAssert<ImageAssert> {
  private final PodContainer container;
  private final ImageReference reference;

  /**
   * The image of a container.
   *
   * @param subject the container's place
   * @param container the container
   */
  public ImageAssert(Subject subject, PodContainer container) {
    super(
        FieldPlace.of(subject.field("image")), container.container().getImage(), ImageAssert.class);
    this.container = container;
    this.reference =
        ImageReference.parse(Objects.requireNonNullElse(container.container().getImage(), ""));
  }

  /**
   * Checks that the image names a tag other than {@code latest}, or a digest: what runs is then
   * decided by the manifest. An image without a tag means {@code latest}.
   *
   * <pre>{@code
   * // passes for shop/web:1.4.0 and shop/web@sha256:4f1c…, fails for shop/web:latest and shop/web
   * assertThat(chart).deployment("shop-web").container("web").image().isNotLatest();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it is latest, by word or for want of a tag, or there is no image
   * @see <a href="https://kubernetes.io/docs/concepts/containers/images/#image-names">Image
   *     names</a>
   */
  public ImageAssert isNotLatest() {
    if (actual() == null || actual().isBlank() || reference.isLatest()) {
      throw part("tag", "one other than latest, or a digest", tag());
    }
    return this;
  }

  /**
   * Checks the registry, port included.
   *
   * <pre>{@code
   * // passes for prod.azurecr.io/shop/web:1.4.0, fails for dev.azurecr.io/shop/web:1.4.0
   * assertThat(chart).deployment("shop-web").container("web").image().hasRegistry("prod.azurecr.io");
   * }</pre>
   *
   * @param registry host and port, such as {@code localhost:5000}; {@code docker.io} for an image
   *     that names none
   * @return this
   * @throws AssertionError if it is another
   */
  public ImageAssert hasRegistry(String registry) {
    return hasPart("registry", registry, reference.registry());
  }

  /**
   * Checks the registry that the render's environment expects.
   *
   * <pre>{@code
   * // passes in prod for prod.azurecr.io/shop/web:1.4.0, fails there for dev.azurecr.io/shop/web:1.4.0
   * assertThat(chart).deployment("shop-web").container("web").image().hasRegistry(REGISTRY);
   * }</pre>
   *
   * @param registry host and port for each environment
   * @return this
   * @throws AssertionError if it is another
   * @throws IllegalArgumentException if nothing was said of the render's environment
   */
  public ImageAssert hasRegistry(PerEnvironment<String> registry) {
    return hasRegistry(registry.in(subject().chart()));
  }

  /**
   * Checks the repository: the image's path in the registry, without tag and digest.
   *
   * <pre>{@code
   * // passes for prod.azurecr.io/shop/web:1.4.0, fails for prod.azurecr.io/shop/api:1.4.0
   * assertThat(chart).deployment("shop-web").container("web").image().hasRepository("shop/web");
   * }</pre>
   *
   * @param repository such as {@code shop/web}
   * @return this
   * @throws AssertionError if it is another
   */
  public ImageAssert hasRepository(String repository) {
    return hasPart("repository", repository, reference.repository());
  }

  /**
   * Checks the tag. The port of a registry is not a tag.
   *
   * <pre>{@code
   * // passes for prod.azurecr.io/shop/web:1.4.0, fails for localhost:5000/shop/web
   * assertThat(chart).deployment("shop-web").container("web").image().hasTag("1.4.0");
   * }</pre>
   *
   * @param tag the tag
   * @return this
   * @throws AssertionError if it is another, or there is none
   */
  public ImageAssert hasTag(String tag) {
    return hasPart("tag", tag, tag());
  }

  /**
   * Checks the digest.
   *
   * <pre>{@code
   * // passes for shop/web@sha256:4f1c…, fails for shop/web:1.4.0
   * assertThat(chart).deployment("shop-web").container("web").image().hasDigest("sha256:4f1c…");
   * }</pre>
   *
   * @param digest algorithm and hash, such as {@code sha256:4f1c…}
   * @return this
   * @throws AssertionError if it is another, or there is none
   */
  public ImageAssert hasDigest(String digest) {
    return hasPart("digest", digest, reference.digest().orElse("no digest"));
  }

  /**
   * Checks when the image is pulled. Where the manifest does not say, Kubernetes pulls an image
   * without a tag, or with the tag {@code latest}, {@code Always}, any other {@code IfNotPresent}.
   *
   * <pre>{@code
   * // passes for imagePullPolicy: IfNotPresent, and for shop/web:1.4.0 without one
   * assertThat(chart).deployment("shop-web").container("web").image().hasPullPolicy("IfNotPresent");
   * }</pre>
   *
   * @param policy {@code Always}, {@code IfNotPresent} or {@code Never}
   * @return this
   * @throws AssertionError if another applies
   * @see <a href="https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy">Image
   *     pull policy</a>
   */
  public ImageAssert hasPullPolicy(String policy) {
    String declared = container.container().getImagePullPolicy();
    String effective = declared == null ? reference.defaultPullPolicy() : declared;
    if (!policy.equals(effective)) {
      String found =
          declared == null ? effective + " (the default of image " + actual() + ")" : effective;
      throw subject().at(container.path() + ".imagePullPolicy").mismatch(policy, found);
    }
    return this;
  }

  private String tag() {
    return reference.tag().orElse("no tag");
  }

  private ImageAssert hasPart(String part, String expected, String found) {
    if (!expected.equals(found)) {
      throw part(part, expected, found);
    }
    return this;
  }

  private AssertionError part(String part, String expected, String found) {
    String image = actual() == null ? "no image" : "image " + actual();
    return subject()
        .mismatch(
            "to have " + subject().path() + " with " + part, expected, found + " (" + image + ")");
  }
}
