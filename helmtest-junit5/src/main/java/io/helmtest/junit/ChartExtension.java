package io.helmtest.junit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * All that JUnit asks for a class of charts, whether {@link HelmChartTest} or {@link HelmCharts}
 * describes it. From whatever phase a failure comes, it leaves through here.
 */
class ChartExtension
    implements BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        AfterAllCallback,
        ParameterResolver,
        TestExecutionExceptionHandler,
        LifecycleMethodExecutionExceptionHandler,
        InvocationInterceptor {

  @Override
  public void beforeAll(ExtensionContext context) {
    MaskedFailures.run(() -> DescribedClassCheck.refuse(context));
  }

  // Here alone a field that is not static is seen before a plain test runs.
  @Override
  public void beforeEach(ExtensionContext context) {
    DescribedClass.of(context);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (ClassDeclarations.hasEnded(context)) {
      ClassDeclarations.of(context).end(context);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (ClassDeclarations.hasEnded(context)) {
      MaskedFailures.run(
          () -> judge(context, DescribedClass.of(context)),
          failure -> TestFailure.told(context, failure));
    }
  }

  private static void judge(ExtensionContext context, DescribedClass described) {
    if (described.type().equals(context.getRequiredTestClass())) {
      ClassAdmission.demandAll(context);
    }
    // Not after each invocation of a class template.
    if (described.contextAround(context).equals(context)) {
      ClassDeclarations.of(context).judge(described.type());
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return ChartParameter.is(parameter);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return MaskedFailures.call(() -> new ChartParameter(parameter, context).value());
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw TestFailure.told(context, failure);
  }

  @Override
  public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw TestFailure.told(context, failure);
  }

  @Override
  public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw TestFailure.told(context, failure);
  }

  @Override
  public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw TestFailure.told(context, failure);
  }

  @Override
  public void handleAfterAllMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    throw TestFailure.told(context, failure);
  }

  // JUnit asks no handler for what follows.
  @Override
  public <T> T interceptTestClassConstructor(
      Invocation<T> invocation,
      ReflectiveInvocationContext<Constructor<T>> constructor,
      ExtensionContext context)
      throws Throwable {
    return telling(invocation, context);
  }

  @Override
  public <T> T interceptTestFactoryMethod(
      Invocation<T> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    T tests = telling(invocation, context);
    TestRenders.startDynamicTest(context);
    return MaskedTests.of(tests, context);
  }

  @Override
  public void interceptDynamicTest(
      Invocation<Void> invocation, DynamicTestInvocationContext test, ExtensionContext context)
      throws Throwable {
    try {
      telling(invocation, context);
    } finally {
      TestRenders.startDynamicTest(context);
    }
  }

  private static <T> T telling(Invocation<T> invocation, ExtensionContext context)
      throws Throwable {
    try {
      return invocation.proceed();
    } catch (Throwable failure) {
      ClassDeclarations.of(context).fail(context);
      throw TestFailure.told(context, failure);
    }
  }
}
