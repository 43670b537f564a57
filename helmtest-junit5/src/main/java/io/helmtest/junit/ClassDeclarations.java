package io.helmtest.junit;

import io.helmtest.RenderedChart;
import io.helmtest.declaration.Declarations;
import io.helmtest.junit.ClassTests.ClassTest;
import io.helmtest.message.Lines;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * What the tests of a class declare of its charts. One that none of them needed is a failure of the
 * class, but only where all of its tests ran to their end: one that did not may be what needs it.
 */
final class ClassDeclarations {
  private static final Namespace NAMESPACE = Namespace.create(ClassDeclarations.class);

  private final Queue<Declarations> renders = new ConcurrentLinkedQueue<>();
  private final Map<ClassTest, Integer> outstanding = new ConcurrentHashMap<>();

  private ClassDeclarations(Class<?> type) {
    ClassTests.of(type)
        .filter(test -> !ClassTests.isDisabled(test))
        .forEach(test -> outstanding.put(test, 1));
  }

  /** Whether a test or class passed or was aborted: then all that it could need, it needed. */
  static boolean hasEnded(ExtensionContext context) {
    return context
        .getExecutionException()
        .filter(failure -> !(failure instanceof TestAbortedException))
        .isEmpty();
  }

  static ClassDeclarations of(ExtensionContext context) {
    DescribedClass described = DescribedClass.of(context);
    return described
        .contextAround(context)
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(described.type(), ClassDeclarations::new, ClassDeclarations.class);
  }

  void add(RenderedChart chart) {
    renders.add(chart.declarations());
  }

  /** A test that is to run several times. */
  void expect(ExtensionContext test, int invocations) {
    outstanding.put(key(test), invocations);
  }

  /** A test, or one of several runs of it, is at its end. */
  void end(ExtensionContext test) {
    outstanding.computeIfPresent(key(test), (key, count) -> count - 1);
  }

  /** A dynamic test of it failed, which JUnit does not hold against it. */
  void fail(ExtensionContext test) {
    test.getTestMethod()
        .ifPresentOrElse(
            method -> outstanding.put(key(test), Integer.MAX_VALUE),
            () -> test.getParent().ifPresent(this::fail));
  }

  void judge(Class<?> type) {
    Set<String> unneeded = unneeded();
    if (!unneeded.isEmpty() && outstanding.values().stream().allMatch(count -> count <= 0)) {
      throw new AssertionFailedError(
          "%s declares what none of its tests needs, in any environment or variant. Delete:\n%s"
              .formatted(type.getName(), Lines.of(unneeded)));
    }
  }

  private Set<String> unneeded() {
    Declarations all = new Declarations();
    renders.forEach(all::add);
    return all.unneeded();
  }

  private static ClassTest key(ExtensionContext test) {
    return ClassTest.of(test.getRequiredTestMethod(), test);
  }
}
