package io.helmtest.assertions.subject;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What assertions demand of their own arguments. */
public final class Arguments {
  private Arguments() {}

  /**
   * Refuses a call that would check nothing.
   *
   * @param assertion the assertion's name
   * @param values what it was called with
   * @return the values
   * @param <T> their type
   * @throws IllegalArgumentException if there are none
   */
  public static <T> List<T> some(String assertion, T[] values) {
    some(assertion, Arrays.asList(values));
    return Arrays.asList(values);
  }

  /**
   * Refuses a call that would check nothing.
   *
   * @param assertion the assertion's name
   * @param values what it was called with
   * @throws IllegalArgumentException if there are none
   */
  public static void some(String assertion, Collection<?> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException(
          assertion + " of nothing checks nothing: name at least one");
    }
  }
}
