package io.helmtest.assertions.configuration;

import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import io.helmtest.assertions.value.FieldPlace;
import io.helmtest.assertions.value.TextAssert;
import io.helmtest.manifest.FieldTree;
import org.assertj.core.annotation.CheckReturnValue;

/**
 * The data of a Secret, {@code data} decoded and {@code stringData} over it. No value is ever
 * shown.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/configuration/secret/">Secrets</a>
 */
public final class SecretDataAssert extends SubjectAssert<SecretDataAssert> {
  private final Subject secret;
  private final ConfigData data;

  /**
   * The data of a Secret.
   *
   * @param secret the Secret
   */
  public SecretDataAssert(Subject secret) {
    super(secret.at("data"), SecretDataAssert.class);
    this.secret = subject().at("");
    this.data = ConfigData.of(secret.document());
  }

  /**
   * Checks that keys are there, in {@code data} or {@code stringData}.
   *
   * <pre>{@code
   * // passes when both keys are there, fails when one is not
   * assertThat(chart).secret("shop-db").data().hasKeys("username", "password");
   * }</pre>
   *
   * @param keys at least one key
   * @return this
   * @throws AssertionError if one is missing; the message lists the keys that are there
   * @throws IllegalArgumentException if no key is named
   */
  public SecretDataAssert hasKeys(String... keys) {
    new Keys(subject(), data.values().keySet()).have(keys);
    return this;
  }

  /**
   * Checks that some keys are there and no others.
   *
   * <pre>{@code
   * // passes for these two keys, fails with a third one
   * assertThat(chart).secret("shop-db").data().hasOnlyKeys("username", "password");
   * }</pre>
   *
   * @param keys all keys, in any order
   * @return this
   * @throws AssertionError if one is missing or another is there; the message lists the keys
   * @throws IllegalArgumentException if no key is named
   */
  public SecretDataAssert hasOnlyKeys(String... keys) {
    new Keys(subject(), data.values().keySet()).areOnly(keys);
    return this;
  }

  /**
   * Checks that a key is not there.
   *
   * <pre>{@code
   * // passes without the key, fails with it
   * assertThat(chart).secret("shop-db").data().doesNotHaveKey("admin-password");
   * }</pre>
   *
   * @param key the key
   * @return this
   * @throws AssertionError if it is there
   */
  public SecretDataAssert doesNotHaveKey(String key) {
    if (data.values().containsKey(key)) {
      throw data.place(secret, key)
          .told("not to have " + subject().path() + " with", key, "present, not shown");
    }
    return this;
  }

  /**
   * A key's value, decoded.
   *
   * <pre>{@code
   * // passes for a password of 32 letters and digits, fails for any other
   * assertThat(chart).secret("shop-db").data().value("password").matches("[A-Za-z0-9]{32}");
   * }</pre>
   *
   * @param key the key
   * @return the value, whose length a message tells
   * @throws AssertionError if the key is missing; the message lists the keys
   */
  @CheckReturnValue
  public TextAssert value(String key) {
    hasKeys(key);
    String value = data.values().getOrDefault(key, "");
    FieldPlace place = FieldPlace.inside(data.place(secret, key), FieldTree.of(value));
    return new TextAssert(place, value);
  }
}
