package io.helmtest.junit;

import static java.util.Map.entry;

import io.helmtest.secret.Maskable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.error.AssertJMultipleFailuresError;
import org.assertj.core.error.MultipleAssertionsError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContextException;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.TestInstantiationException;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.commons.PreconditionViolationException;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.IncompleteExecutionException;
import org.opentest4j.MultipleFailuresError;
import org.opentest4j.TestAbortedException;
import org.opentest4j.TestSkippedException;
import org.opentest4j.ValueWrapper;

/**
 * The types of failures that stay what they are when they are told without secrets: JUnit's,
 * AssertJ's and this library's. Any other is told by a {@link MaskedFailure}.
 */
final class FailureType {
  private static final Map<Class<?>, Function<MaskedWords, Throwable>> COPIES =
      Map.ofEntries(
          plain(AssertionError.class, AssertionError::new),
          entry(AssertionFailedError.class, MaskedWords::comparison),
          entry(
              MultipleFailuresError.class,
              words -> new MultipleFailuresError(words.heading(), words.failures())),
          entry(
              AssertJMultipleFailuresError.class,
              words -> new AssertJMultipleFailuresError(words.heading(), words.failures())),
          entry(MultipleAssertionsError.class, MaskedWords::assertions),
          plain(IncompleteExecutionException.class, IncompleteExecutionException::new),
          plain(TestAbortedException.class, TestAbortedException::new),
          plain(TestSkippedException.class, TestSkippedException::new),
          plain(JUnitException.class, JUnitException::new),
          plain(PreconditionViolationException.class, PreconditionViolationException::new),
          plain(ParameterResolutionException.class, ParameterResolutionException::new),
          plain(ExtensionConfigurationException.class, ExtensionConfigurationException::new),
          plain(ExtensionContextException.class, ExtensionContextException::new),
          plain(TestInstantiationException.class, TestInstantiationException::new));

  private FailureType() {}

  private static <T extends Throwable> Map.Entry<Class<?>, Function<MaskedWords, Throwable>> plain(
      Class<T> type, BiFunction<String, @Nullable Throwable, T> constructor) {
    return entry(type, words -> constructor.apply(words.message(), words.cause()));
  }

  /** All that a failure says itself. */
  static Stream<String> texts(Throwable failure) {
    Stream<String> words = Stream.of(String.valueOf(failure.getMessage()), failure.toString());
    return failure instanceof AssertionFailedError error
        ? Stream.concat(words, values(error).map(ValueWrapper::getStringRepresentation))
        : words;
  }

  private static Stream<ValueWrapper> values(AssertionFailedError error) {
    return Stream.of(error.getExpected(), error.getActual()).filter(Objects::nonNull);
  }

  /** The failures that a failure is made of. */
  static List<Throwable> failures(Throwable failure) {
    if (failure instanceof MultipleFailuresError several) {
      return several.getFailures();
    }
    return failure instanceof MultipleAssertionsError several
        ? List.copyOf(several.getErrors())
        : List.of();
  }

  /** Another one that tells it without secrets; a skipped test stays one. */
  static Throwable copy(MaskedWords words) {
    Throwable failure = words.failure();
    if (failure instanceof Maskable maskable) {
      return words.withCause(maskable.masked());
    }
    return COPIES
        .getOrDefault(
            failure.getClass(),
            failure instanceof TestAbortedException ? MaskedWords::skip : MaskedWords::standIn)
        .apply(words);
  }
}
