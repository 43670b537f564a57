package io.helmtest.junit;

import io.helmtest.NoSuchObjectException;
import io.helmtest.manifest.ManifestDecodingException;
import io.helmtest.render.HelmRenderException;
import io.helmtest.validation.ManifestValidationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * A chart without what a parameter asks for fails its test as such, not as an unresolved parameter.
 */
final class RenderFailureExtension
    implements TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw explained(context, failure);
  }

  @Override
  public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw unwrapped(failure);
  }

  @Override
  public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw explained(context, failure);
  }

  @Override
  public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw explained(context, failure);
  }

  private static Throwable explained(ExtensionContext context, Throwable failure) {
    Throwable own = unwrapped(failure);
    return TestRenders.of(context).map(renders -> renders.explain(own)).orElse(own);
  }

  private static Throwable unwrapped(Throwable failure) {
    Throwable cause = failure instanceof ParameterResolutionException ? failure.getCause() : null;
    return cause != null && isOfTheChart(cause) ? cause : failure;
  }

  private static boolean isOfTheChart(Throwable failure) {
    return failure instanceof HelmRenderException
        || failure instanceof NoSuchObjectException
        || failure instanceof ManifestDecodingException
        || failure instanceof ManifestValidationException;
  }
}
