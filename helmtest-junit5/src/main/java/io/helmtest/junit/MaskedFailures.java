package io.helmtest.junit;

import io.helmtest.secret.Secrets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Failures in words without secrets: one that shows a secret, itself or in its causes and
 * suppressed failures, is told by another of the same type, or by one that names the type.
 */
final class MaskedFailures {
  private final IdentityHashMap<Throwable, Boolean> telling = new IdentityHashMap<>();
  private final Set<Throwable> open = identitySet();

  private MaskedFailures() {}

  /** The failure itself where it shows nothing that is secret, or commands the pipeline. */
  static Throwable of(Throwable failure) {
    MaskedFailures failures = new MaskedFailures();
    return failures.leadsToSecret(failure) ? failures.copy(failure) : failure;
  }

  static void run(Runnable action) {
    run(action, MaskedFailures::of);
  }

  static void run(Runnable action, UnaryOperator<Throwable> told) {
    call(
        () -> {
          action.run();
          return true;
        },
        told);
  }

  static <T> T call(Supplier<T> action) {
    return call(action, MaskedFailures::of);
  }

  static <T> T call(Supplier<T> action, UnaryOperator<Throwable> told) {
    try {
      return action.get();
    } catch (Throwable failure) {
      throw MaskedFailures.<RuntimeException>rethrown(told.apply(failure));
    }
  }

  @SuppressWarnings("unchecked") // what was thrown without being declared is thrown so again
  private static <E extends Throwable> RuntimeException rethrown(Throwable failure) throws E {
    throw (E) failure;
  }

  private static <T> Set<T> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private boolean leadsToSecret(Throwable failure) {
    Set<Throwable> all = identitySet();
    Deque<Throwable> next = new ArrayDeque<>(List.of(failure));
    while (!next.isEmpty()) {
      Throwable one = next.remove();
      if (all.add(one)) {
        parts(one).forEach(next::add);
      }
    }
    return all.stream().anyMatch(one -> telling.computeIfAbsent(one, MaskedFailures::tells));
  }

  private static Stream<Throwable> parts(Throwable failure) {
    return Stream.of(
            Stream.ofNullable(failure.getCause()),
            Arrays.stream(failure.getSuppressed()),
            FailureType.failures(failure).stream())
        .flatMap(parts -> parts);
  }

  private static boolean tells(Throwable failure) {
    return FailureType.texts(failure).anyMatch(text -> !Secrets.ofRun().mask(text).equals(text));
  }

  private Throwable copy(Throwable failure) {
    open.add(failure);
    List<Throwable> failures = masked(FailureType.failures(failure).stream());
    List<Throwable> cause = masked(Stream.ofNullable(failure.getCause()));
    Throwable copy =
        FailureType.copy(new MaskedWords(failure, failures, cause.isEmpty() ? null : cause.get(0)));
    copy.setStackTrace(failure.getStackTrace());
    masked(Arrays.stream(failure.getSuppressed())).forEach(copy::addSuppressed);
    open.remove(failure);
    return copy;
  }

  // Without what leads back to itself.
  private List<Throwable> masked(Stream<Throwable> parts) {
    return parts
        .filter(part -> !open.contains(part))
        .map(part -> leadsToSecret(part) ? copy(part) : part)
        .toList();
  }
}
