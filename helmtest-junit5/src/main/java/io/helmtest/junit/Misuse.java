package io.helmtest.junit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** How a refusal reads: class, method, what is wrong, remedy. */
final class Misuse {
  private Misuse() {}

  static ExtensionConfigurationException of(Class<?> testClass, IllegalArgumentException cause) {
    return of(testClass.getName(), cause);
  }

  static ExtensionConfigurationException of(String place, IllegalArgumentException cause) {
    return new ExtensionConfigurationException(place + ": " + cause.getMessage(), cause);
  }

  static ExtensionConfigurationException of(Method method, String problem) {
    return new ExtensionConfigurationException(nameOf(method) + " " + problem);
  }

  static String nameOf(Executable executable) {
    String owner = executable.getDeclaringClass().getName();
    return executable instanceof Constructor
        ? "The constructor of " + owner
        : owner + "." + executable.getName();
  }
}
