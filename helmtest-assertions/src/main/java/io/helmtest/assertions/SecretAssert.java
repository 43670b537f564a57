package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.Secret;
import io.helmtest.assertions.configuration.SecretDataAssert;
import io.helmtest.assertions.subject.Subject;
import java.util.Objects;
import org.assertj.core.annotation.CheckReturnValue;

/** A Secret. What it holds is checked, but never shown. */
public final class SecretAssert extends AbstractConfigAssert<SecretAssert, Secret> {
  SecretAssert(Subject subject) {
    super(subject, () -> subject.document().as(Secret.class), SecretAssert.class);
  }

  /**
   * The Secret's data, {@code data} decoded and {@code stringData} over it.
   *
   * @return its data
   */
  @CheckReturnValue
  public SecretDataAssert data() {
    return new SecretDataAssert(subject());
  }

  /**
   * Checks the type.
   *
   * <pre>{@code
   * // passes for type: kubernetes.io/tls, fails for another; without a type it is Opaque
   * assertThat(chart).secret("shop-tls").hasType("kubernetes.io/tls");
   * }</pre>
   *
   * @param type such as {@code Opaque} or {@code kubernetes.io/dockerconfigjson}
   * @return this
   * @throws AssertionError if it is another
   * @see <a href="https://kubernetes.io/docs/concepts/configuration/secret/#secret-types">Types of
   *     Secret</a>
   */
  public SecretAssert hasType(String type) {
    return hasValue(
        subject().at("type"), type, Objects.requireNonNullElse(actual().getType(), "Opaque"));
  }
}
