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
   * The ready-made pattern tests whose findings may stay; see {@link
   * io.helmtest.exemption.Exemption#pattern}.
   *
   * @return their names, such as {@code resources}, those of {@link EnvironmentTest}s of the class;
   *     when empty, the problems are those that a cluster would refuse
   */
  String[] pattern() default {};

  /**
   * The objects.
   *
   * @return their kinds, such as {@code Deployment}; when empty, any
   */
  String[] kind() default {};

  /**
   * The fields; see {@link io.helmtest.exemption.Exemption#path}.
   *
   * @return patterns such as {@code spec.template.spec.containers[*].image}; {@code ""} for the
   *     document itself; when empty, any
   */
  String[] path() default {};

  /**
   * The templates; see {@link io.helmtest.exemption.Exemption#template}.
   *
   * @return names or patterns, such as {@code charts/keycloak/**}; when empty, any
   */
  String[] template() default {};

  /**
   * The environments.
   *
   * @return their names, or {@code values.yaml} for the chart without one; when empty, any
   */
  String[] environment() default {};

  /**
   * The variants.
   *
   * @return their names; when empty, any
   */
  String[] variant() default {};

  /**
   * The charts, where the class has several.
   *
   * @return their names in Chart.yaml; when empty, any
   */
  String[] chart() default {};

  /**
   * The last day on which the problems may stay; see {@link
   * io.helmtest.exemption.Exemption#until(String)}.
   *
   * @return a date such as {@code 2027-03-31}; when empty, they may stay until they are fixed
   */
  String until() default "";
}
