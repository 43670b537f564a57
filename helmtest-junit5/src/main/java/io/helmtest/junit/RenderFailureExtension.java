package io.helmtest.junit;

import io.helmtest.NoSuchObjectException;
import io.helmtest.manifest.ManifestDecodingException;
import io.helmtest.render.HelmRenderException;
import io.helmtest.validation.ManifestValidationException;
import java.lang.reflect.Constructor;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * A chart without what a parameter asks for fails its test as such, not as an unresolved parameter;
 * and no failure, wherever it comes from, tells what is secret.
 */
final class RenderFailureExtension
    implements TestExecutionExceptionHandler,
        LifecycleMethodExecutionExceptionHandler,
        InvocationInterceptor {

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw explained(context, failure);
  }

  @Override
  public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw explained(context, failure);
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

  @Override
  public void handleAfterAllMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw explained(context, failure);
  }

  @Override
  public <T> T interceptTestClassConstructor(
      Invocation<T> invocation,
      ReflectiveInvocationContext<Constructor<T>> constructor,
      ExtensionContext context)
      throws Throwable {
    return explaining(invocation, context);
  }

  @Override
  public void interceptDynamicTest(
      Invocation<Void> invocation, DynamicTestInvocationContext test, ExtensionContext context)
      throws Throwable {
    explaining(invocation, context);
  }

  private static <T> T explaining(Invocation<T> invocation, ExtensionContext context)
      throws Throwable {
    try {
      return invocation.proceed();
    } catch (Throwable failure) {
      throw explained(context, failure);
    }
  }

  private static Throwable explained(ExtensionContext context, Throwable failure) {
    return TestRenders.explain(context, unwrapped(failure));
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
