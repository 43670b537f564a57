package io.helmtest.assertions;

import io.helmtest.assertions.subject.AbstractHelmAssert;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The public assertions as they are compiled: classes and their methods. */
final class AssertionApi {
  private static final Pattern ASSERTING =
      Pattern.compile(
          "(is|are|has|have|does|do|contains?|matches|satisf(y|ies)|fits?|begins?|starts|ends"
              + "|selects|reach(es)?|resolves?|references|requests|routes(?=To)|covers|denies|fails"
              + "|renders|changes|restarts|with|because|in|at|each|any|lies)((?=[A-Z]).*|$)");
  // They lead to a place, as at does in AssertJ's own path assertions.
  private static final Set<String> LEADING = Set.of("at", "changes", "each", "any");
  private static final Set<String> OF_ANY_OBJECT = Set.of("equals", "hashCode", "toString");

  private AssertionApi() {}

  /** All assertion classes that a test can have in hand. */
  static List<Class<?>> classes() throws Exception {
    Path root =
        Path.of(HelmAssertions.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith("Assert.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .<Class<?>>map(AssertionApi::load)
          .filter(type -> AbstractHelmAssert.class.isAssignableFrom(type))
          .filter(type -> !Modifier.isAbstract(type.getModifiers()))
          .sorted(Comparator.comparing(Class::getName))
          .toList();
    }
  }

  /** What a user can call on an assertion. */
  static List<Method> methods(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> !OF_ANY_OBJECT.contains(method.getName()))
        .map(AssertionApi::asWritten)
        .distinct()
        .toList();
  }

  // A public class has bridges to what its package-private superclass declares.
  private static Method asWritten(Method method) {
    Class<?> type = method.getDeclaringClass();
    while (method.isBridge() && type != null) {
      for (Method other : type.getDeclaredMethods()) {
        if (!other.isBridge()
            && other.getName().equals(method.getName())
            && Arrays.equals(other.getParameterTypes(), method.getParameterTypes())) {
          return other;
        }
      }
      type = type.getSuperclass();
    }
    return method;
  }

  static boolean readsLikeAnAssertion(Method method) {
    return ASSERTING.matcher(method.getName()).matches()
        && !LEADING.contains(method.getName())
        && !method.getName().equals("withFailMessage");
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
