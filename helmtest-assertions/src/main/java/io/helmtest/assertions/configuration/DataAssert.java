package io.helmtest.assertions.configuration;

import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.SubjectAssert;
import io.helmtest.assertions.value.FieldPlace;
import io.helmtest.assertions.value.TextAssert;
import java.util.Map;
import org.assertj.core.annotation.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/**
 * The data of a ConfigMap.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/configuration/configmap/">ConfigMaps</a>
 */
public final class DataAssert extends SubjectAssert<DataAssert> {
  private final Map<String, String> data;

  /**
   * Data at a place.
   *
   * @param subject the place, such as {@code data}
   * @param data what is there; null for no data
   */
  public DataAssert(Subject subject, @Nullable Map<String, String> data) {
    super(subject, DataAssert.class);
    this.data = data == null ? Map.of() : data;
  }

  /**
   * Checks a key's value.
   *
   * <pre>{@code
   * // passes for LOG_LEVEL: INFO, fails for another value and without the key
   * assertThat(chart).configMap("shop-config").data().hasEntry("LOG_LEVEL", "INFO");
   * }</pre>
   *
   * @param key the key
   * @param value its whole value
   * @return this
   * @throws AssertionError if the key is missing (the message lists the keys) or has another value
   */
  public DataAssert hasEntry(String key, String value) {
    hasKeys(key);
    return hasValue(place(key), value, data.get(key));
  }

  /**
   * Checks that keys are there, whatever their values.
   *
   * <pre>{@code
   * // passes when both keys are there, fails when one is not
   * assertThat(chart).configMap("shop-config").data().hasKeys("LOG_LEVEL", "application.yaml");
   * }</pre>
   *
   * @param keys at least one key
   * @return this
   * @throws AssertionError if one is missing; the message lists the keys that are there
   * @throws IllegalArgumentException if no key is named
   */
  public DataAssert hasKeys(String... keys) {
    new Keys(subject(), data.keySet()).have(keys);
    return this;
  }

  /**
   * Checks that some keys are there and no others.
   *
   * <pre>{@code
   * // passes for these two keys, fails with a third one
   * assertThat(chart).configMap("shop-config").data().hasOnlyKeys("LOG_LEVEL", "application.yaml");
   * }</pre>
   *
   * @param keys all keys, in any order
   * @return this
   * @throws AssertionError if one is missing or another is there; the message lists the keys
   * @throws IllegalArgumentException if no key is named
   */
  public DataAssert hasOnlyKeys(String... keys) {
    new Keys(subject(), data.keySet()).areOnly(keys);
    return this;
  }

  /**
   * Checks that a key is not there.
   *
   * <pre>{@code
   * // passes without the key, fails with it, whatever its value
   * assertThat(chart).configMap("shop-config").data().doesNotHaveKey("DEBUG");
   * }</pre>
   *
   * @param key the key
   * @return this
   * @throws AssertionError if it is there
   */
  public DataAssert doesNotHaveKey(String key) {
    if (data.containsKey(key)) {
      throw place(key).mismatch("not to have " + subject().path() + " with", key, data.get(key));
    }
    return this;
  }

  /**
   * A key's value.
   *
   * <pre>{@code
   * // passes when the embedded document holds the line
   * assertThat(chart).configMap("shop-config").data().value("application.yaml").contains("port: 8080");
   * }</pre>
   *
   * @param key the key
   * @return the value
   * @throws AssertionError if the key is missing; the message lists the keys
   */
  @CheckReturnValue
  public TextAssert value(String key) {
    hasKeys(key);
    return new TextAssert(FieldPlace.of(place(key)), data.getOrDefault(key, ""));
  }

  private Subject place(String key) {
    return subject().at(subject().path() + "[" + key + "]");
  }
}
