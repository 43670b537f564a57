package io.helmtest.assertions;

import static org.assertj.core.api.Assertions.catchThrowable;

import io.helmtest.PerEnvironment;
import io.helmtest.PodContainer;
import io.helmtest.RenderedChart;
import io.helmtest.assertions.subject.AbstractHelmAssert;
import io.helmtest.assertions.value.FieldType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Calls every assertion that can be reached from a render, with many arguments. */
final class AssertionWalk {
  private static final String DESCRIPTION = "as described";
  private static final int VISITS = 60;
  private static final int TEXTS_OF_SEVERAL = 7;
  private static final int FAILURES = 5;

  private final List<String> texts;
  private final RenderedChart other;
  private final Map<Method, List<Throwable>> failures = new HashMap<>();

  private AssertionWalk(RenderedChart other, List<String> texts) {
    this.other = other;
    this.texts = texts;
  }

  /** The failures of each assertion that is reached, all of a render that is described at first. */
  static Map<Method, List<Throwable>> failures(
      List<AbstractHelmAssert<?>> starts, RenderedChart other, List<String> texts) {
    AssertionWalk walk = new AssertionWalk(other, texts);
    starts.forEach(start -> walk.from(start.as(DESCRIPTION)));
    return walk.failures;
  }

  private void from(Object start) {
    Map<Method, Integer> visits = new HashMap<>();
    Deque<Object> waiting = new ArrayDeque<>(List.of(start));
    while (!waiting.isEmpty()) {
      Object assertion = waiting.remove();
      for (Method method : AssertionApi.methods(assertion.getClass())) {
        if (leads(method)) {
          if (visits.merge(method, 1, Integer::sum) <= VISITS) {
            waiting.addAll(called(assertion, method));
          }
        } else if (AssertionApi.readsLikeAnAssertion(method)) {
          called(assertion, method);
        }
      }
    }
  }

  private static boolean leads(Method method) {
    return !AssertionApi.readsLikeAnAssertion(method)
        && (AbstractHelmAssert.class.isAssignableFrom(method.getReturnType())
            || method.getName().matches("first|element"))
        && !method.getName().matches("as|describedAs|withFailMessage|overridingErrorMessage");
  }

  private List<Object> called(Object assertion, Method method) {
    List<Object> results = new ArrayList<>();
    List<Throwable> found = failures.computeIfAbsent(method, key -> new ArrayList<>());
    for (Object[] arguments : arguments(method.getParameterTypes())) {
      if (found.size() > FAILURES && !leads(method)) {
        break;
      }
      Throwable failure = catchThrowable(() -> results.add(call(assertion, method, arguments)));
      if (failure instanceof AssertionError) {
        found.add(failure);
      }
    }
    results.removeIf(result -> !(result instanceof AbstractHelmAssert));
    return results;
  }

  private static Object call(Object assertion, Method method, Object... arguments)
      throws Throwable {
    try {
      method.setAccessible(true);
      return method.invoke(assertion, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private List<Object[]> arguments(Class<?>... types) {
    List<Object[]> all = new ArrayList<>();
    all.add(new Object[0]);
    for (Class<?> type : types) {
      List<Object[]> longer = new ArrayList<>();
      for (Object[] before : all) {
        for (Object next : values(type, types.length > 1)) {
          Object[] arguments = Arrays.copyOf(before, before.length + 1);
          arguments[before.length] = next;
          longer.add(arguments);
        }
      }
      all = longer;
    }
    return all;
  }

  private List<?> values(Class<?> type, boolean several) {
    if (type == String.class || type == CharSequence.class || type == Object.class) {
      return several ? texts.subList(0, TEXTS_OF_SEVERAL) : texts;
    }
    if (type == int.class) {
      return List.of(0, 1, 8080, 99);
    }
    if (type == long.class) {
      return List.of(99L);
    }
    if (type == Number.class) {
      return List.of(-99, 99);
    }
    if (type == String[].class || type == CharSequence[].class || type == Object[].class) {
      return texts.stream()
          .map(text -> type == Object[].class ? new Object[] {text} : texts(type, text))
          .toList();
    }
    return other(type);
  }

  private static Object texts(Class<?> type, String text) {
    return type == String[].class ? new String[] {text} : new CharSequence[] {text};
  }

  private List<?> other(Class<?> type) {
    if (type == Map.class) {
      return List.of(Map.of("nope", "nope"), Map.of("name", "http"), Map.of("app", "shop"));
    }
    if (type == Consumer.class) {
      Consumer<Object> failing =
          any -> {
            throw new AssertionError("the test's own");
          };
      return List.of(failing);
    }
    if (type == PerEnvironment.class) {
      return List.of(PerEnvironment.of("prod", "nope"));
    }
    if (type == FieldType.class) {
      return List.of(FieldType.values());
    }
    if (type == PodContainer.Kind.class) {
      return List.of(PodContainer.Kind.values());
    }
    return type == RenderedChart.class ? List.of(other) : List.of();
  }
}
