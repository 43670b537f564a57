package io.helmtest.junit;

import io.helmtest.message.ClosestMatch;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The method that a {@link VariantSource} names.
 *
 * @param reference how it names it
 * @param home the test class that it means
 */
record VariantMethod(String reference, Class<?> home) {

  /** Finds the method, and calls nothing. */
  Method find(ExtensionContext context) {
    Class<?> type = type();
    Method method = ReflectionSupport.findMethod(type, name()).orElseThrow(() -> missing(type));
    if (!isSource(method)) {
      throw refused(method, "it has to return a Stream, Collection or array of HelmVariant.");
    }
    if (!Modifier.isStatic(method.getModifiers()) && instance(method, context).isEmpty()) {
      throw refused(
          method,
          "it has to be static, or the method of a test class with @TestInstance(Lifecycle.PER_CLASS).");
    }
    return method;
  }

  List<HelmVariant> call(ExtensionContext context) {
    Method method = find(context);
    Object given = ReflectionSupport.invokeMethod(method, instance(method, context).orElse(null));
    try (Stream<?> elements = elements(given)) {
      List<HelmVariant> variants = elements.map(element -> variant(method, element)).toList();
      if (variants.isEmpty()) {
        throw refused(method, "it gave no variant, so that the test would run nowhere.");
      }
      return variants;
    }
  }

  private Class<?> type() {
    int hash = reference.indexOf('#');
    return hash < 0 ? home : load(reference.substring(0, hash));
  }

  private String name() {
    return reference.substring(reference.indexOf('#') + 1);
  }

  private Class<?> load(String className) {
    return ReflectionSupport.tryToLoadClass(className)
        .toOptional()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "@VariantSource names \"%s\", but there is no class %s: name a method of the test class, or fully.qualified.Class#method."
                        .formatted(reference, className)));
  }

  private IllegalArgumentException missing(Class<?> type) {
    List<String> sources =
        ReflectionSupport.findMethods(
                type,
                method -> isSource(method) && method.getParameterCount() == 0,
                HierarchyTraversalMode.TOP_DOWN)
            .stream()
            .map(Method::getName)
            .toList();
    return new IllegalArgumentException(
        "@VariantSource names \"%s\", but %s has no method %s without parameters%s"
            .formatted(reference, type.getName(), name(), remedy(sources)));
  }

  private String remedy(List<String> sources) {
    String question = ClosestMatch.question(name(), sources);
    return question.isEmpty()
        ? ": add one that is static and returns Stream<HelmVariant>."
        : question;
  }

  private IllegalArgumentException refused(Method method, String problem) {
    return new IllegalArgumentException(
        "@VariantSource names \"%s\", but %s gives no variants: %s"
            .formatted(reference, Misuse.nameOf(method), problem));
  }

  private HelmVariant variant(Method method, @Nullable Object element) {
    if (element instanceof HelmVariant variant) {
      return variant;
    }
    throw refused(method, "it gave %s, which is no HelmVariant.".formatted(element));
  }

  private static boolean isSource(Method method) {
    Class<?> type = method.getReturnType();
    return Stream.class.isAssignableFrom(type)
        || Collection.class.isAssignableFrom(type)
        || HelmVariant[].class.isAssignableFrom(type);
  }

  private static Optional<Object> instance(Method method, ExtensionContext context) {
    return Modifier.isStatic(method.getModifiers())
        ? Optional.empty()
        : context
            .getTestInstances()
            .flatMap(instances -> instances.findInstance(method.getDeclaringClass()));
  }

  private static Stream<?> elements(@Nullable Object given) {
    if (given instanceof Stream<?> stream) {
      return stream;
    }
    if (given instanceof Collection<?> collection) {
      return collection.stream();
    }
    return given instanceof Object[] array ? Arrays.stream(array) : Stream.empty();
  }
}
