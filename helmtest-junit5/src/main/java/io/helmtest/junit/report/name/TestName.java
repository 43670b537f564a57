package io.helmtest.junit.report.name;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;

/**
 * How a test is called in the reports, whatever engine runs it. Tests of one class have different
 * titles in an environment.
 *
 * @param title such as {@code [prod, no ingress] exposesNothing}
 * @param className its class, or what comes closest
 * @param test what it is called in all environments, such as {@code [no ingress] exposesNothing}
 * @param method its method if it runs in environments, otherwise empty
 */
public record TestName(String title, String className, String test, String method) {

  /**
   * The name of a test that runs in no environment.
   *
   * @param test the test, or a container that failed or was skipped
   * @return its name
   */
  public static TestName of(TestIdentifier test) {
    JupiterId id = JupiterId.of(test);
    String title = title(test, id) + number(id.numbers(), test.getDisplayName());
    return new TestName(title, className(test, id), title, "");
  }

  /**
   * The name of an invocation for an environment.
   *
   * @param test the invocation
   * @param variation what it is called beside its environment, or empty
   * @return its name
   */
  public static TestName inEnvironment(TestIdentifier test, String variation) {
    return TestMethod.of(test)
        .map(method -> inEnvironment(test, method, variation))
        .orElseGet(() -> of(test));
  }

  /**
   * The same name without what is secret: it may be made of arguments.
   *
   * @param mask hides it in a text
   * @return how the test may be called
   */
  public TestName masked(UnaryOperator<String> mask) {
    return new TestName(mask.apply(title), className, mask.apply(test), method);
  }

  private static TestName inEnvironment(TestIdentifier test, TestMethod method, String variation) {
    JupiterId id = JupiterId.of(test);
    List<String> around = id.numbers().subList(0, Math.max(0, id.numbers().size() - 1));
    String name = method.signature() + number(around, "");
    return new TestName(
        test.getDisplayName() + " " + name,
        className(test, id),
        variation.isEmpty() ? name : "[" + variation + "] " + name,
        method.name());
  }

  private static String className(TestIdentifier test, JupiterId id) {
    return id.className().orElseGet(() -> className(test.getSource().orElse(null), id.engine()));
  }

  private static String className(@Nullable TestSource source, String engine) {
    if (source instanceof MethodSource method) {
      return method.getClassName();
    }
    return source instanceof ClassSource type ? type.getClassName() : engine;
  }

  // JUnit shows a method by its name and parameters where nothing else is said.
  private static String title(TestIdentifier test, JupiterId id) {
    String shown = test.getDisplayName();
    return TestMethod.of(test)
        .map(
            method ->
                id.numbers().isEmpty() && shown.startsWith(method.name() + "(")
                    ? method.signature()
                    : shown + " " + method.signature())
        .orElse(shown);
  }

  // The first has none, nor has one that is shown with it, as JUnit does by default: [2] a, b.
  private static String number(List<String> numbers, String shown) {
    String number = String.join(".", numbers);
    boolean isPlainFirst = number.equals("1") && !shown.startsWith("[");
    return number.isEmpty() || isPlainFirst || shown.startsWith("[" + number + "]")
        ? ""
        : " [" + number + "]";
  }
}
