package io.helmtest.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets problems of a {@link HelmChartTest}'s charts stay, and says why; see {@link
 * io.helmtest.HelmChart#exempt}.
 *
 * <pre>{@code
 * @HelmChartTest(
 *     chart = "../sample-chart",
 *     exempt = @Exempt(template = "charts/keycloak/**", reason = "fixed in keycloak 27"))
 * }</pre>
 *
 * <p>At least one of kind, path, template and pattern is named. One that exempts nothing is an
 * error in every test that sees the chart as it is, or the variant that is named.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Exempt {

  /**
   * Why the problems may stay.
   *
   * @return the reason, not blank
   */
  String reason();

  /**
   * The ready-made pattern test whose findings may stay; see {@link
   * io.helmtest.exemption.Exemption#pattern}.
   *
   * @return its name, such as {@code resources}, that of an {@link EnvironmentTest} of the class;
   *     when empty, the problems are those that a cluster would refuse
   */
  String pattern() default "";

  /**
   * The objects.
   *
   * @return their kind, such as {@code Deployment}; when empty, any
   */
  String kind() default "";

  /**
   * The fields; see {@link io.helmtest.exemption.Exemption#path}.
   *
   * @return a pattern such as {@code spec.template.spec.containers[*].image}; empty for the
   *     document itself
   */
  String path() default AnnotatedExemption.ANY_PATH;

  /**
   * The templates; see {@link io.helmtest.exemption.Exemption#template}.
   *
   * @return a name or pattern, such as {@code charts/keycloak/**}; when empty, any
   */
  String template() default "";

  /**
   * The environment.
   *
   * @return its name, or {@code values.yaml} for the chart without one; when empty, any
   */
  String environment() default "";

  /**
   * The variant.
   *
   * @return its name; when empty, any
   */
  String variant() default "";

  /**
   * The chart, where the class has several.
   *
   * @return its name in Chart.yaml; when empty, any
   */
  String chart() default "";
}
