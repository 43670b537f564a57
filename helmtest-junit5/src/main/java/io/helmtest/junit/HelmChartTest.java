package io.helmtest.junit;

import io.helmtest.render.Engine;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class that tests a Helm chart, or several. Its {@link EnvironmentTest} methods run once per
 * environment (per chart and environment, where there are several charts); test methods,
 * {@code @BeforeEach} and {@code @AfterEach} may take as parameters:
 *
 * <ul>
 *   <li>{@link io.helmtest.RenderedChart}: the chart rendered for the environment,
 *   <li>{@link io.helmtest.HelmChart}: the chart to change and render, for the environment; for
 *       none where no {@link EnvironmentTest} runs and the class has several,
 *   <li>{@link io.helmtest.chart.Environment}: the environment,
 *   <li>an object of the render by its name, see {@link Manifest}.
 * </ul>
 *
 * Where no {@link EnvironmentTest} runs, such as in a plain {@code @Test}, in {@code @BeforeAll} or
 * in a constructor, {@code RenderedChart} and {@code Environment} need a class of one environment,
 * {@code RenderedChart} and {@code HelmChart} one of one chart. The first parameter of a
 * {@code @ParameterizedTest} is its source's.
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
 *
 * @see HelmCharts
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(ChartExtension.class)
public @interface HelmChartTest {

  /**
   * The chart, where there is one: either this or {@link #charts()} is named. A chart of the same
   * name that the setting {@code helmtest.chart} names is put in its place.
   *
   * @return the folder with Chart.yaml in it, or the packaged chart (.tgz); a relative path starts
   *     at the module's folder
   */
  String chart() default "";

  /**
   * The charts, where there are several: each {@link EnvironmentTest} runs for each of them, as
   * {@code [shop, prod]}, or {@code [shop]} where there are no environments. A chart is called by
   * its name, or by its folder's where several have the same name.
   *
   * <pre>{@code
   * @HelmChartTest(charts = "../charts/*")
   * class EveryChartTest {
   *
   *   @EnvironmentTest
   *   void rendersSomething(RenderedChart chart) {
   *     assertThat(chart.documents()).isNotEmpty();
   *   }
   * }
   * }</pre>
   *
   * @return patterns such as {@code ../charts/*}, in which <code>*</code>, <code>**</code>, {@code
   *     ?}, {@code [ab]} and <code>{a,b}</code> mean what they do in {@link
   *     java.nio.file.FileSystem#getPathMatcher}; relative ones start at the module's folder.
   *     Folders without Chart.yaml and files that are not packaged charts (.tgz) are left aside; a
   *     pattern that matches no chart is an error
   */
  String[] charts() default {};

  /**
   * The release.
   *
   * @return its name, such as {@code shop} or <code>{chart}-{environment}</code>; when empty, that
   *     of the environment variable {@code HELM_RELEASE_NAME}, else the chart's
   */
  String release() default "";

  /**
   * The release's namespace.
   *
   * @return its name, such as {@code apps} or <code>apps-{environment}</code>; when empty, {@code
   *     default}
   */
  String namespace() default "";

  /**
   * The environments, each with values of its own, in every chart of the class.
   *
   * @return their names; when there are none, the chart is tested with its values.yaml alone
   */
  String[] environments() default {};

  /**
   * Where the values of the environments are; see {@link
   * io.helmtest.HelmChart#valuesFiles(String...)}.
   *
   * @return file names or paths with <code>{environment}</code> in them, and <code>{chart}</code>
   *     where it is of use, lowest layer first, such as <code>
   *     environments/{environment}/values.yaml</code>; when there are none, <code>
   *     values-{environment}.yaml</code> in the chart's folder
   */
  String[] valuesFiles() default {};

  /**
   * Values over the environment's, for all tests; what differs between tests is a {@link Variant}.
   * See {@link io.helmtest.HelmChart#values(String)}.
   *
   * @return YAML mappings, each over the one before
   */
  String[] values() default {};

  /**
   * Values over all values files, for all tests; see {@link io.helmtest.HelmChart#set(String)}.
   *
   * @return texts for Helm's {@code --set}, such as <code>host={environment}.example.org</code>
   */
  String[] set() default {};

  /**
   * The Kubernetes version, for all tests; see {@link io.helmtest.HelmChart#kubeVersion(String)}.
   *
   * @return such as {@code 1.31.2}; when empty, {@value
   *     io.helmtest.chart.Capabilities#DEFAULT_KUBE_VERSION}
   */
  String kubeVersion() default "";

  /**
   * API versions beside Helm's built-in ones, for all tests; see {@link
   * io.helmtest.HelmChart#apiVersions(String...)}.
   *
   * @return such as {@code monitoring.coreos.com/v1}
   */
  String[] apiVersions() default {};

  /**
   * The keys whose values nothing shows, beside those of the setting {@code helmtest.secretKeys};
   * see {@link io.helmtest.HelmChart#secretKeys(String...)}.
   *
   * @return whole names of keys, such as {@code password}
   */
  String[] secretKeys() default {};

  /**
   * The time that one render may take, in place of the setting {@code helmtest.timeout}; see {@link
   * io.helmtest.HelmChart#timeout}.
   *
   * @return seconds; 0 leaves it to the setting
   */
  int timeout() default 0;

  /**
   * Which Helm renders; see {@link io.helmtest.HelmChart#engine}.
   *
   * @return the engine; {@link Engine#AUTO} leaves the choice to the setting {@code
   *     helmtest.engine}
   */
  Engine engine() default Engine.AUTO;

  /**
   * The problems that may stay, in each chart of the class; see {@link
   * io.helmtest.HelmChart#exempt}.
   *
   * @return each with a reason, and with a kind, path, template or pattern
   */
  Exempt[] exempt() default {};
}
