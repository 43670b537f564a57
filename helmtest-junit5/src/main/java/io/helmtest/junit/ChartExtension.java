package io.helmtest.junit;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** The extensions of {@link HelmChartTest} as one: a field registers no more. */
abstract class ChartExtension
    implements BeforeAllCallback,
        BeforeEachCallback,
        ParameterResolver,
        TestExecutionExceptionHandler,
        LifecycleMethodExecutionExceptionHandler {
  private static final HelmChartTestExtension CHARTS = new HelmChartTestExtension();
  private static final ManifestExtension MANIFESTS = new ManifestExtension();
  private static final RenderFailureExtension FAILURES = new RenderFailureExtension();
  private static final CompetingSourceExtension SOURCES = new CompetingSourceExtension();

  @Override
  public void beforeAll(ExtensionContext context) {
    CHARTS.beforeAll(context);
  }

  // Here alone a field that is not static is seen before a plain test runs.
  @Override
  public void beforeEach(ExtensionContext context) {
    DescribedClass.of(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return CHARTS.supportsParameter(parameter, context)
        || MANIFESTS.supportsParameter(parameter, context);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return MANIFESTS.supportsParameter(parameter, context)
        ? MANIFESTS.resolveParameter(parameter, context)
        : CHARTS.resolveParameter(parameter, context);
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    FAILURES.handleTestExecutionException(context, SOURCES.explained(context, failure));
  }

  @Override
  public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    FAILURES.handleBeforeAllMethodExecutionException(context, failure);
  }

  @Override
  public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    FAILURES.handleBeforeEachMethodExecutionException(context, failure);
  }

  @Override
  public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    FAILURES.handleAfterEachMethodExecutionException(context, failure);
  }
}
