package io.helmtest.junit;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** JUnit says that two fill a parameter; this says which two, and what to do. */
final class CompetingSourceExtension implements TestExecutionExceptionHandler {

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw explained(context, failure);
  }

  Throwable explained(ExtensionContext context, Throwable failure) {
    return failure instanceof ParameterResolutionException && isCompetition(context, failure)
        ? new ParameterResolutionException(message(context), failure)
        : failure;
  }

  private static String message(ExtensionContext context) {
    return "%1$s gets a parameter from the source of its @ParameterizedTest that %2$s fills too: let the one from the source be the first parameter, or the test stand in a class without %2$s."
        .formatted(
            Misuse.nameOf(context.getRequiredTestMethod()), DescribedClass.of(context).origin());
  }

  private static boolean isCompetition(ExtensionContext context, Throwable failure) {
    String message = String.valueOf(failure.getMessage());
    return message.contains("competing ParameterResolvers")
        && Stream.of(HelmChartTestExtension.class, HelmCharts.class)
            .anyMatch(own -> message.contains(own.getName()))
        && SourceParameter.isParameterized(context.getRequiredTestMethod());
  }
}
