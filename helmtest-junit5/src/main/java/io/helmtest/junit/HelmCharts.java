package io.helmtest.junit;

import io.helmtest.HelmChart;
import io.helmtest.exemption.Exemption;
import io.helmtest.render.Engine;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * {@link HelmChartTest} as an extension in a field, for what an annotation cannot say: what is
 * computed, or shared between classes. Each method means what the attribute of its name does.
 * Immutable: each method returns a new one.
 *
 * <pre>{@code
 * class ShopChartTest {
 *
 *   @RegisterExtension
 *   static final HelmCharts shop =
 *       HelmCharts.chart("../sample-chart").release("shop").environments("dev", "prod");
 *
 *   @EnvironmentTest
 *   void theWebIsRendered(@Manifest("shop-web") Deployment web) {}
 * }
 * }</pre>
 *
 * <p>It holds for subclasses and {@code @Nested} classes too. These are refused, with the remedy: a
 * field that is not static, and a class that has another such field or a {@link HelmChartTest},
 * itself or around it.
 */
public final class HelmCharts extends ChartExtension {
  private final ChartDescription description;

  private HelmCharts(ChartDescription description) {
    this.description = description;
  }

  /**
   * One chart; see {@link HelmChartTest#chart()}.
   *
   * @param path the folder with Chart.yaml in it, or the packaged chart (.tgz); a relative path
   *     starts at the module's folder
   * @return the chart, for tests without environments
   */
  public static HelmCharts chart(String path) {
    return described(in -> in.chart = path);
  }

  /**
   * Several charts; see {@link HelmChartTest#charts()}.
   *
   * @param patterns such as {@code ../charts/*}
   * @return the charts, for tests without environments
   */
  public static HelmCharts charts(String... patterns) {
    return described(in -> in.charts = List.of(patterns));
  }

  /**
   * Names the release; see {@link HelmChartTest#release()}.
   *
   * @param name its name
   * @return the changed charts
   */
  public HelmCharts release(String name) {
    return with(in -> in.release = name);
  }

  /**
   * Names the release's namespace; see {@link HelmChartTest#namespace()}.
   *
   * @param name its name
   * @return the changed charts
   */
  public HelmCharts namespace(String name) {
    return with(in -> in.namespace = name);
  }

  /**
   * Names the environments; see {@link HelmChartTest#environments()}.
   *
   * @param names their names, in place of those named before
   * @return the changed charts
   */
  public HelmCharts environments(String... names) {
    return with(in -> in.environments = List.of(names));
  }

  /**
   * Says where the values of the environments are; see {@link HelmChartTest#valuesFiles()}.
   *
   * @param patterns file names or paths with <code>{environment}</code> in them, lowest layer
   *     first, in place of those named before
   * @return the changed charts
   */
  public HelmCharts valuesFiles(String... patterns) {
    return with(in -> in.valuesFiles = List.of(patterns));
  }

  /**
   * Puts values over those of the environments; see {@link HelmChartTest#values()}.
   *
   * @param yaml YAML mappings, each over the one before, and over those given before
   * @return the changed charts
   */
  public HelmCharts values(String... yaml) {
    return each(yaml, HelmChart::values);
  }

  /**
   * Puts values over all values files; see {@link HelmChartTest#set()}.
   *
   * @param texts for Helm's {@code --set}, each over the one before, and over those given before
   * @return the changed charts
   */
  public HelmCharts set(String... texts) {
    return each(texts, HelmChart::set);
  }

  /**
   * Names the Kubernetes version; see {@link HelmChartTest#kubeVersion()}.
   *
   * @param version such as {@code 1.31.2}
   * @return the changed charts
   */
  public HelmCharts kubeVersion(String version) {
    return changed(chart -> chart.kubeVersion(version));
  }

  /**
   * Adds API versions to Helm's; see {@link HelmChartTest#apiVersions()}.
   *
   * @param apiVersions such as {@code monitoring.coreos.com/v1}, beside those given before
   * @return the changed charts
   */
  public HelmCharts apiVersions(String... apiVersions) {
    return changed(chart -> chart.apiVersions(apiVersions));
  }

  /**
   * Keeps values out of all that leaves the run; see {@link HelmChartTest#secretKeys()}.
   *
   * @param keys names of keys, such as {@code password}, beside those given before
   * @return the changed charts
   */
  public HelmCharts secretKeys(String... keys) {
    return changed(chart -> chart.secretKeys(keys));
  }

  /**
   * Limits the time that one render may take; see {@link HelmChartTest#timeout()}.
   *
   * @param timeout more than zero
   * @return the changed charts
   */
  public HelmCharts timeout(Duration timeout) {
    return changed(chart -> chart.timeout(timeout));
  }

  /**
   * Says which Helm renders; see {@link HelmChartTest#engine()}.
   *
   * @param engine the engine
   * @return the changed charts
   */
  public HelmCharts engine(Engine engine) {
    return with(in -> in.engine = engine);
  }

  /**
   * Lets problems stay; see {@link HelmChartTest#exempt()}.
   *
   * @param exemptions of which problems, and why, beside those given before
   * @return the changed charts
   */
  public HelmCharts exempt(Exemption... exemptions) {
    List<Exemption> more = List.of(exemptions);
    return with(
        in -> in.exemptions = Stream.of(in.exemptions, more).flatMap(List::stream).toList());
  }

  ChartDescription description() {
    return description;
  }

  private static HelmCharts described(Consumer<ChartDescription> change) {
    return new HelmCharts(new ChartDescription()).with(change);
  }

  private HelmCharts each(String[] texts, BiFunction<HelmChart, String, HelmChart> change) {
    List<String> copy = List.of(texts);
    return changed(chart -> AnnotatedVariant.each(copy, chart, change));
  }

  private HelmCharts changed(UnaryOperator<HelmChart> change) {
    return with(
        in -> {
          UnaryOperator<HelmChart> before = in.inputs;
          in.inputs = chart -> change.apply(before.apply(chart));
        });
  }

  private HelmCharts with(Consumer<ChartDescription> change) {
    return new HelmCharts(description.with(change));
  }
}
