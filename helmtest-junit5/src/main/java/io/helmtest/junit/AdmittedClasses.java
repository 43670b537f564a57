package io.helmtest.junit;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.UniqueId.Segment;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.engine.discovery.NestedClassSelector;
import org.junit.platform.engine.discovery.NestedMethodSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/** Finds the classes of charts that JUnit's selectors mean, as JUnit Jupiter finds test classes. */
record AdmittedClasses(Predicate<String> names) implements SelectorResolver {

  static boolean isFoundInPackage(Class<?> type) {
    return isTestClass(type) && !AnnotationSupport.isAnnotated(type, Nested.class);
  }

  @Override
  public Resolution resolve(ClassSelector selector, Context context) {
    return names.test(selector.getClassName())
        ? of(selector.getJavaClass(), Set.of(), context)
        : Resolution.unresolved();
  }

  @Override
  public Resolution resolve(NestedClassSelector selector, Context context) {
    return names.test(selector.getNestedClassName())
        ? of(selector.getNestedClass(), Set.of(), context)
        : Resolution.unresolved();
  }

  @Override
  public Resolution resolve(MethodSelector selector, Context context) {
    return AdmittedTests.NAME.equals(selector.getMethodName())
        ? of(selector.getJavaClass(), Set.of(), context)
        : Resolution.unresolved();
  }

  @Override
  public Resolution resolve(NestedMethodSelector selector, Context context) {
    return AdmittedTests.NAME.equals(selector.getMethodName())
        ? of(selector.getNestedClass(), Set.of(), context)
        : Resolution.unresolved();
  }

  @Override
  public Resolution resolve(UniqueIdSelector selector, Context context) {
    List<Segment> segments = selector.getUniqueId().getSegments();
    Optional<Class<?>> type =
        segments.stream()
            .filter(segment -> segment.getType().equals(AdmittedClass.SEGMENT))
            .findFirst()
            .flatMap(segment -> ReflectionSupport.tryToLoadClass(segment.getValue()).toOptional());
    Set<String> tests =
        segments.stream()
            .filter(segment -> segment.getType().equals(AdmittedTest.SEGMENT))
            .map(Segment::getValue)
            .collect(Collectors.toSet());
    return isOwn(selector.getUniqueId())
        ? type.map(found -> of(found, tests, context)).orElse(Resolution.unresolved())
        : Resolution.unresolved();
  }

  private static boolean isOwn(UniqueId id) {
    return id.getEngineId().filter(AdmissionEngine.ID::equals).isPresent();
  }

  private static Resolution of(Class<?> type, Set<String> tests, Context context) {
    Set<DiscoverySelector> nested =
        ReflectionSupport.findNestedClasses(type, AdmittedClasses::isNested).stream()
            .map(DiscoverySelectors::selectClass)
            .collect(Collectors.toSet());
    if (!isTestClass(type) || !isOfCharts(type) || !KnownRenders.areThere(type)) {
      return nested.isEmpty() ? Resolution.unresolved() : Resolution.selectors(nested);
    }
    return context
        .addToParent(parent -> Optional.of(new AdmittedClass(parent.getUniqueId(), type)))
        .map(found -> found.select(tests))
        .map(found -> Resolution.match(SelectorResolver.Match.exact(found, () -> nested)))
        .orElse(Resolution.unresolved());
  }

  private static boolean isOfCharts(Class<?> type) {
    return AnnotationSupport.isAnnotated(type, HelmChartTest.class) || ChartFields.areIn(type);
  }

  private static boolean isNested(Class<?> inner) {
    return AnnotationSupport.isAnnotated(inner, Nested.class) && isTestClass(inner);
  }

  private static boolean isTestClass(Class<?> type) {
    boolean isInner = type.isMemberClass() && !Modifier.isStatic(type.getModifiers());
    return !Modifier.isAbstract(type.getModifiers())
        && !Modifier.isPrivate(type.getModifiers())
        && !type.isLocalClass()
        && !type.isAnonymousClass()
        && (!isInner || AnnotationSupport.isAnnotated(type, Nested.class));
  }
}
