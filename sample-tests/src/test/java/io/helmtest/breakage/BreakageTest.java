package io.helmtest.breakage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.patterns.ChartPatterns;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** A wrong field of the sample chart fails a test of its suite in production. */
class BreakageTest {
  private static final List<String> SUITE =
      List.of(
          "ShopPatternsTest",
          "ShopOwnersPatternsTest",
          "ConfigMapTest",
          "IdentityTest",
          "ImageTest",
          "NetworkingTest",
          "ProductionTest",
          "ReliabilityTest",
          "SecurityTest");

  @TempDir private Path folder;

  @Test
  void thereAreManyAndNoneTwice() {
    assertThat(Breakages.noticed()).hasSizeGreaterThan(90).doesNotHaveDuplicates();
    assertThat(Breakages.noticed())
        .extracting(Breakage::noticedBy)
        .containsAll(patterns().map("ShopPatternsTest."::concat).toList());
  }

  static Stream<String> patterns() {
    return Stream.of(ChartPatterns.class.getMethods())
        .filter(method -> method.isAnnotationPresent(EnvironmentTest.class))
        .map(Method::getName);
  }

  static List<Breakage> noticed() {
    return Breakages.noticed();
  }

  static List<Breakage> unnoticed() {
    return Breakages.unnoticed();
  }

  @ParameterizedTest
  @MethodSource("noticed")
  void isNoticed(Breakage breakage) throws IOException {
    String test = breakage.noticedBy();
    String className = test.substring(0, test.indexOf('.'));
    assertThat(SUITE).contains(className);
    assertThat(failed(breakage, List.of(className))).contains(test);
  }

  @ParameterizedTest
  @MethodSource("unnoticed")
  void isNotNoticed(Breakage breakage) throws IOException {
    assertThat(failed(breakage, SUITE)).as(breakage.noticedBy()).isEmpty();
  }

  private Set<String> failed(Breakage breakage, List<String> suite) throws IOException {
    Set<String> failed = new TreeSet<>();
    EngineTestKit.engine("junit-jupiter")
        .configurationParameter("helmtest.chart", breakage.applyTo(folder).toString())
        .configurationParameter("helmtest.environments", "prod")
        .selectors(suite.stream().map(BreakageTest::sample).toArray(ClassSelector[]::new))
        .execute()
        .allEvents()
        .failed()
        .map(Event::getTestDescriptor)
        .forEach(test -> failed.add(name(test)));
    return failed;
  }

  private static ClassSelector sample(String test) {
    return selectClass("io.helmtest.sample." + test);
  }

  // Of an invocation, the method that it is of.
  private static String name(TestDescriptor test) {
    return test.getSource()
        .filter(org.junit.platform.engine.support.descriptor.MethodSource.class::isInstance)
        .map(org.junit.platform.engine.support.descriptor.MethodSource.class::cast)
        .map(method -> method.getJavaClass().getSimpleName() + "." + method.getMethodName())
        .orElse(test.getDisplayName());
  }
}
