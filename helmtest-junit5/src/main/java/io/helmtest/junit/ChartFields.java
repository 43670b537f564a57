package io.helmtest.junit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** The fields of {@link HelmCharts} that JUnit registers as extensions. */
final class ChartFields {
  private ChartFields() {}

  static Optional<Field> find(Class<?> type) {
    Optional<Field> field = in(type).findFirst();
    field.filter(own -> !isStatic(own)).ifPresent(ChartFields::refuse);
    return field;
  }

  /**
   * Whether there are any by their declared types: reads no field, so that no class is initialized.
   */
  static boolean areIn(Class<?> type) {
    return AnnotationSupport.findAnnotatedFields(
            type,
            RegisterExtension.class,
            field -> field.getType().equals(HelmCharts.class),
            HierarchyTraversalMode.TOP_DOWN)
        .stream()
        .findAny()
        .isPresent();
  }

  static HelmCharts read(Field field) {
    return (HelmCharts) value(field).orElseThrow();
  }

  /** JUnit would ask all of them for each parameter. */
  static void requireNoOther(ExtensionContext context) {
    List<Class<?>> classes = TestClasses.all(context).toList();
    List<String> origins = classes.stream().flatMap(ChartFields::origins).toList();
    if (origins.size() > 1 && classes.stream().flatMap(ChartFields::in).findAny().isPresent()) {
      throw new ExtensionConfigurationException(
          "%s has several that name its charts: %s. Keep one; other charts belong in a class of their own."
              .formatted(context.getRequiredTestClass().getName(), String.join(" and ", origins)));
    }
  }

  private static Stream<String> origins(Class<?> type) {
    return Stream.concat(
        AnnotationSupport.findAnnotation(type, HelmChartTest.class).stream()
            .map(annotation -> "@HelmChartTest of " + type.getName()),
        in(type).map(ChartFields::nameOf));
  }

  private static Stream<Field> in(Class<?> type) {
    return AnnotationSupport.findAnnotatedFields(
        type, RegisterExtension.class, ChartFields::holdsCharts, HierarchyTraversalMode.TOP_DOWN)
        .stream();
  }

  private static boolean holdsCharts(Field field) {
    return isStatic(field)
        ? value(field).filter(HelmCharts.class::isInstance).isPresent()
        : field.getType().equals(HelmCharts.class);
  }

  private static Optional<Object> value(Field field) {
    return ReflectionSupport.tryToReadFieldValue(field, null).toOptional();
  }

  private static void refuse(Field field) {
    throw new ExtensionConfigurationException(
        "The %s is not static, so that JUnit would register it when an @EnvironmentTest already needs it: make it static."
            .formatted(nameOf(field)));
  }

  private static boolean isStatic(Field field) {
    return Modifier.isStatic(field.getModifiers());
  }

  private static String nameOf(Field field) {
    return "field %s.%s".formatted(field.getDeclaringClass().getName(), field.getName());
  }
}
