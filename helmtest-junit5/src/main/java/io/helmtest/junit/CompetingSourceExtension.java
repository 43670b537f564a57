package io.helmtest.junit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** JUnit says that two fill a parameter; this says which two, and what to do. */
final class CompetingSourceExtension implements TestExecutionExceptionHandler {

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    if (failure instanceof ParameterResolutionException && isCompetition(context, failure)) {
      throw new ParameterResolutionException(
          Misuse.nameOf(context.getRequiredTestMethod())
              + " gets a parameter from the source of its @ParameterizedTest that @HelmChartTest fills too: let the one from the source be the first parameter, or the test stand in a class without @HelmChartTest.",
          failure);
    }
    throw failure;
  }

  private static boolean isCompetition(ExtensionContext context, Throwable failure) {
    String message = String.valueOf(failure.getMessage());
    return message.contains("competing ParameterResolvers")
        && message.contains(HelmChartTestExtension.class.getName())
        && SourceParameter.isParameterized(context.getRequiredTestMethod());
  }
}
