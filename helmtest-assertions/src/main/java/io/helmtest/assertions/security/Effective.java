package io.helmtest.assertions.security;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The value that applies, and the place that decides: the container's where it says something, else
 * the pod's.
 *
 * @param value what applies; null where neither says anything
 * @param path where it is said, or should be
 */
record Effective<T>(@Nullable T value, String path) {

  /** A container's field overrides the pod's, each field for itself. */
  static <T, C, P> Effective<T> of(
      Level<C> container,
      Function<C, @Nullable T> ofContainer,
      Level<P> pod,
      Function<P, @Nullable T> ofPod,
      String field) {
    T own = container.get(ofContainer);
    T inherited = pod.get(ofPod);
    boolean fromPod = own == null && inherited != null;
    return new Effective<>(
        fromPod ? inherited : own, (fromPod ? pod : container).path() + "." + field);
  }

  /** A security context that may not be there, and where it stands. */
  record Level<C>(@Nullable C context, String path) {
    <T> @Nullable T get(Function<C, @Nullable T> field) {
      return context == null ? null : field.apply(context);
    }
  }
}
