package io.helmtest.assertions.configuration;

import io.helmtest.assertions.subject.SecretText;
import org.jspecify.annotations.Nullable;

/**
 * An environment variable as the container gets it.
 *
 * @param name its name
 * @param path where it is set, in the container
 * @param origin where its value is from
 * @param value the value; null if only the cluster knows it
 * @param secret whether something of a Secret is in it
 */
record Variable(String name, String path, Origin origin, @Nullable String value, boolean secret) {

  /** The value and its source, for a message. */
  String shown() {
    return shown(null);
  }

  /** The same beside the value that was expected. */
  String shown(@Nullable String expected) {
    if (value == null) {
      return "a value that only the cluster knows, from " + origin;
    }
    String text = secret ? SecretText.of(value, expected) : value;
    return origin.kind() == Origin.Kind.LITERAL ? text : text + ", from " + origin;
  }
}
