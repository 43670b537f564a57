package io.helmtest.junit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The frames of the test in the stack trace of a failure that tells by itself what is wrong. */
final class TestFrames {
  private static final Pattern MACHINERY =
      Pattern.compile("(java|jdk|sun|io\\.helmtest|org\\.(junit|assertj|opentest4j))\\..*");

  private TestFrames() {}

  /**
   * Leaves only frames of the test's classes, and of what else is neither this library nor Java.
   */
  static Throwable only(ExtensionContext context, Throwable failure) {
    if (isOfTheLibrary(failure)) {
      Set<String> own = new HashSet<>();
      TestClasses.all(context).forEach(type -> addHierarchy(type, own));
      failure.setStackTrace(frames(failure, own));
    }
    return failure;
  }

  private static boolean isOfTheLibrary(Throwable failure) {
    return failure instanceof ExtensionConfigurationException
        || failure.getClass().getName().startsWith("io.helmtest.");
  }

  // What is below the test is JUnit, and what runs that.
  private static StackTraceElement[] frames(Throwable failure, Set<String> own) {
    List<StackTraceElement> all = new ArrayList<>(List.of(failure.getStackTrace()));
    while (!all.isEmpty() && !own.contains(all.get(all.size() - 1).getClassName())) {
      all.remove(all.size() - 1);
    }
    return all.stream()
        .filter(frame -> isOwn(frame.getClassName(), own))
        .toArray(StackTraceElement[]::new);
  }

  private static void addHierarchy(Class<?> type, Set<String> names) {
    names.add(type.getName());
    Arrays.stream(type.getInterfaces()).forEach(parent -> addHierarchy(parent, names));
    Class<?> parent = type.getSuperclass();
    if (parent != null && !parent.equals(Object.class)) {
      addHierarchy(parent, names);
    }
  }

  private static boolean isOwn(String className, Set<String> own) {
    return own.contains(className) || !MACHINERY.matcher(className).matches();
  }
}
