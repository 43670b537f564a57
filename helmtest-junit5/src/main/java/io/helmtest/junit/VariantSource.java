package io.helmtest.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs an {@link EnvironmentTest} once per environment and variant, as {@link Variant} does, with
 * variants that a method computes.
 *
 * <pre>{@code
 * @EnvironmentTest
 * @VariantSource("replicas")
 * void keepsOneReplicaUp(RenderedChart chart) {
 *   chart.get(PodDisruptionBudget.class, "shop-web");
 * }
 *
 * static Stream<HelmVariant> replicas() {
 *   return Stream.of(2, 3, 5)
 *       .map(n -> HelmVariant.named(n + " replicas").with(chart -> chart.set("web.replicas", n)));
 * }
 * }</pre>
 *
 * <p>It stands where {@link Variant} does, and holds as that does. The method is called when the
 * test starts, after {@code @BeforeAll}. These are refused, with the remedy: a method that is not
 * there, takes parameters or returns anything else, no variants at all, two of one name.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface VariantSource {

  /**
   * The method that gives the variants: a {@code Stream}, {@code Collection} or array of {@link
   * HelmVariant}, at least one. It takes no parameters and is static, or a method of a test class
   * of one instance ({@code @TestInstance(PER_CLASS)}).
   *
   * @return the name of a method of the test class, or {@code fully.qualified.Class#method}
   */
  String value();
}
