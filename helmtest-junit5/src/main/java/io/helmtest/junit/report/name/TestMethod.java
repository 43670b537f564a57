package io.helmtest.junit.report.name;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;

/**
 * The method of a test.
 *
 * @param name its name
 * @param signature its name, with its parameters where the class has several tests of that name
 */
record TestMethod(String name, String signature) {

  static Optional<TestMethod> of(TestIdentifier test) {
    return test.getSource().orElse(null) instanceof MethodSource method
        ? Optional.of(of(method))
        : JupiterId.of(test).methodName().map(name -> new TestMethod(name, name));
  }

  private static TestMethod of(MethodSource source) {
    String name = source.getMethodName();
    try {
      return new TestMethod(name, isOverloaded(source) ? signature(source.getJavaMethod()) : name);
    } catch (JUnitException e) {
      return new TestMethod(name, name); // there is no such class: an engine's own
    }
  }

  private static boolean isOverloaded(MethodSource source) {
    String name = source.getMethodName();
    return ReflectionSupport.findMethods(
                source.getJavaClass(),
                method ->
                    method.getName().equals(name)
                        && AnnotationSupport.isAnnotated(method, Testable.class),
                HierarchyTraversalMode.TOP_DOWN)
            .size()
        > 1;
  }

  private static String signature(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(Collectors.joining(", ", method.getName() + "(", ")"));
  }
}
