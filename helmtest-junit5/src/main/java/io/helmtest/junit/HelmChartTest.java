package io.helmtest.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class that tests a Helm chart. Its {@link EnvironmentTest} methods run once per environment;
 * test methods, {@code @BeforeEach} and {@code @AfterEach} may take as parameters:
 *
 * <ul>
 *   <li>{@link io.helmtest.RenderedChart}: the chart rendered for the environment,
 *   <li>{@link io.helmtest.HelmChart}: the chart to change and render; for the environment in an
 *       {@link EnvironmentTest}, for none anywhere else,
 *   <li>{@link io.helmtest.chart.Environment}: the environment.
 * </ul>
 *
 * Where no {@link EnvironmentTest} runs, such as in a plain {@code @Test}, in {@code @BeforeAll} or
 * in a constructor, {@code RenderedChart} and {@code Environment} need a class of one environment.
 *
 * <pre>{@code
 * @HelmChartTest(chart = "../sample-chart", release = "shop", environments = {"dev", "test", "prod"})
 * class ShopChartTest {
 *
 *   @EnvironmentTest
 *   void theWebIsRendered(RenderedChart chart) {
 *     chart.get(Deployment.class, "shop-web");
 *   }
 * }
 * }</pre>
 *
 * <p>The annotation is inherited, can stand on an annotation of one's own, and holds for
 * {@code @Nested} classes, unless they carry one themselves. Chart and values files are read when
 * the class starts. The class fails, with the remedy, if they do not exist, if there is no Helm, or
 * if an {@link EnvironmentTest} of it is misused. Safe for parallel execution.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith({HelmChartTestExtension.class, RenderFailureExtension.class})
public @interface HelmChartTest {

  /**
   * The chart.
   *
   * @return the folder with Chart.yaml in it; a relative path starts at the module's folder
   */
  String chart();

  /**
   * The release.
   *
   * @return its name; when empty, that of the environment variable {@code HELM_RELEASE_NAME}, else
   *     the chart's
   */
  String release() default "";

  /**
   * The release's namespace.
   *
   * @return its name; when empty, {@code default}
   */
  String namespace() default "";

  /**
   * The environments, each with a values file {@code values-<name>.yaml} in the chart's folder.
   *
   * @return their names; when there are none, the chart is tested with its values.yaml alone
   */
  String[] environments() default {};
}
