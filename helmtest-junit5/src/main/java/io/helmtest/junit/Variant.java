package io.helmtest.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs an {@link EnvironmentTest} with other inputs than the environment's: once per environment
 * and variant, as {@code [prod, no ingress]}.
 *
 * <pre>{@code
 * @EnvironmentTest
 * @Variant(name = "no ingress", set = "ingress.enabled=false")
 * @Variant(name = "old cluster", kubeVersion = "1.27.0")
 * void theWebIsRendered(RenderedChart chart) {
 *   chart.get(Deployment.class, "shop-web");
 * }
 * }</pre>
 *
 * <p>Failure messages begin with the variant's name too. The chart without a variant is what a test
 * without variants sees: this one does not. A variant that must not render is a test that takes the
 * {@link io.helmtest.HelmChart}, which nobody has rendered yet:
 *
 * <pre>{@code
 * @EnvironmentTest
 * @Variant(name = "no host", set = "ingress.host=null")
 * void aHostIsRequired(HelmChart chart) {
 *   assertThatThrownBy(chart::render).hasMessageContaining("ingress.host is required");
 * }
 * }</pre>
 *
 * <p>On a class, it holds for each {@link EnvironmentTest} of the class that has no variants of its
 * own, also in subclasses and {@code @Nested} classes that have none: the nearest variants hold, in
 * place of those further away. It can stand on an annotation of one's own. Variants that are
 * computed come from a {@link VariantSource}; both together run one after the other.
 *
 * <p>These are refused, with the remedy: a blank name, two variants of one name, a variant that
 * changes nothing, a method that is no {@link EnvironmentTest}.
 */
@Documented
@Repeatable(Variants.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Variant {

  /**
   * What is varied, for the test's name and for messages.
   *
   * @return such as {@code no ingress}; no other variant of the test is called so
   */
  String name();

  /**
   * Values over all values files; see {@link io.helmtest.HelmChart#set(String)}.
   *
   * @return texts for Helm's {@code --set}, such as {@code ingress.enabled=false}; <code>{chart}
   *     </code> and <code>{environment}</code> stand for their names
   */
  String[] set() default {};

  /**
   * Strings over all values files and {@link #set()}; see {@link
   * io.helmtest.HelmChart#setString(String)}.
   *
   * @return texts for Helm's {@code --set-string}, such as {@code image.tag=1.10}, with names as in
   *     {@link #set()}
   */
  String[] setString() default {};

  /**
   * Values over the environment's and those of {@link #valuesFile()}; see {@link
   * io.helmtest.HelmChart#values(String)}.
   *
   * @return YAML mappings, each over the one before
   */
  String[] values() default {};

  /**
   * Values files over the environment's; see {@link io.helmtest.HelmChart#valuesFile}.
   *
   * @return paths, each file over the one before; a relative path is looked for in the chart,
   *     beside it, then in the module's folder; <code>{chart}</code> and <code>{environment}</code>
   *     stand for their names
   */
  String[] valuesFile() default {};

  /**
   * The Kubernetes version; see {@link io.helmtest.HelmChart#kubeVersion(String)}.
   *
   * @return such as {@code 1.31.2}; when empty, {@value
   *     io.helmtest.chart.Capabilities#DEFAULT_KUBE_VERSION}
   */
  String kubeVersion() default "";

  /**
   * API versions beside Helm's built-in ones; see {@link
   * io.helmtest.HelmChart#apiVersions(String...)}.
   *
   * @return such as {@code monitoring.coreos.com/v1}
   */
  String[] apiVersions() default {};

  /**
   * Renders an upgrade rather than an installation; see {@link io.helmtest.HelmChart#upgrade()}.
   *
   * @return whether it is an upgrade
   */
  boolean upgrade() default false;

  /**
   * Leaves the chart's values.schema.json aside; see {@link
   * io.helmtest.HelmChart#skipSchemaValidation()}.
   *
   * @return whether values are not held against the schema
   */
  boolean skipSchemaValidation() default false;
}
