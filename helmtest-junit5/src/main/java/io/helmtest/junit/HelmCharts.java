package io.helmtest.junit;

import io.helmtest.exemption.Exemption;
import io.helmtest.render.Engine;
import java.util.List;
import java.util.function.Consumer;
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

  private HelmCharts with(Consumer<ChartDescription> change) {
    return new HelmCharts(description.with(change));
  }
}
