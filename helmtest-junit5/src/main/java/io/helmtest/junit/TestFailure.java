package io.helmtest.junit;

import io.helmtest.NoSuchObjectException;
import io.helmtest.manifest.RefusedManifestException;
import io.helmtest.render.HelmRenderException;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** A failure of a test or class as it is to be told. */
final class TestFailure {
  private TestFailure() {}

  /**
   * What went wrong rather than what JUnit makes of it, with evidence, without secrets and without
   * frames of this library.
   */
  static Throwable told(ExtensionContext context, Throwable failure) {
    return TestFrames.only(context, TestRenders.explain(context, meant(context, failure)));
  }

  private static Throwable meant(ExtensionContext context, Throwable failure) {
    Throwable cause = failure instanceof ParameterResolutionException ? failure.getCause() : null;
    if (cause != null && isOfTheChart(cause)) {
      return cause;
    }
    return isCompetition(context, failure)
        ? new ParameterResolutionException(competition(context), failure)
        : failure;
  }

  // A chart without what a parameter asks for fails its test as such.
  private static boolean isOfTheChart(Throwable failure) {
    return failure instanceof HelmRenderException
        || failure instanceof ExtensionConfigurationException
        || failure instanceof NoSuchObjectException
        || failure instanceof RefusedManifestException;
  }

  // JUnit says that two fill a parameter; this says which two, and what to do.
  private static String competition(ExtensionContext context) {
    return "%1$s gets a parameter from the source of its @ParameterizedTest that %2$s fills too: let the one from the source be the first parameter, or the test stand in a class without %2$s."
        .formatted(
            Misuse.nameOf(context.getRequiredTestMethod()), DescribedClass.of(context).origin());
  }

  private static boolean isCompetition(ExtensionContext context, Throwable failure) {
    String message = String.valueOf(failure.getMessage());
    return failure instanceof ParameterResolutionException
        && message.contains("competing ParameterResolvers")
        && Stream.of(ChartExtension.class, HelmCharts.class)
            .anyMatch(own -> message.contains(own.getName()))
        && context.getTestMethod().filter(SourceParameter::isParameterized).isPresent();
  }
}
