package io.helmtest.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs once per environment of its {@link HelmChartTest} class, as {@code [dev]},
 * {@code [test]}, {@code [prod]}; as {@code [values.yaml]} where the class has none.
 *
 * <pre>{@code
 * @EnvironmentTest
 * void holdsEverywhere(RenderedChart chart) {}
 *
 * @EnvironmentTest("prod")
 * void holdsInProduction(RenderedChart chart) {}
 * }</pre>
 *
 * <p>With {@link Variant} or {@link VariantSource} it runs once per environment and variant, as
 * {@code [prod, no ingress]}; with {@link HelmChartTest#charts()} once per chart too, as {@code
 * [shop, prod, no ingress]}.
 *
 * <p>The setting {@code helmtest.environments} selects environments for a run: the others are
 * skipped, with the reason. The annotation can stand on an annotation of one's own. A method that
 * overrides such a test repeats the annotation. These are refused, with the remedy: a name that the
 * class does not have, of an environment or a chart, a class without {@link HelmChartTest}, another
 * test annotation on the same method (such as {@code @Test}, {@code @RepeatedTest} or
 * {@code @ParameterizedTest}), a method that is private, static or not void.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@TestTemplate
@ExtendWith(EnvironmentTestExtension.class)
public @interface EnvironmentTest {

  /**
   * The environments to run in.
   *
   * @return names from {@link HelmChartTest#environments()}; all of them when there are none
   */
  String[] value() default {};

  /**
   * The charts to run for, in a class of several.
   *
   * @return names of charts, such as {@code shop} of the test {@code [shop, prod]}; the test runs
   *     for all charts when there are none
   */
  String[] charts() default {};
}
