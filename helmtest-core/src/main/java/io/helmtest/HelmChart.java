package io.helmtest;

import io.helmtest.chart.Capabilities;
import io.helmtest.chart.Chart;
import io.helmtest.chart.Environment;
import io.helmtest.chart.ValueOverride;
import io.helmtest.chart.ValuesLayer;
import io.helmtest.render.HelmCliRenderer;
import io.helmtest.render.HelmRenderException;
import io.helmtest.render.HelmRenderer;
import io.helmtest.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to render: a chart, a release, an environment and overrides. Immutable: each method returns
 * a new one. Values are layered in Helm's order, whatever the order of the calls: the chart's
 * values.yaml, the environment's {@code values-<name>.yaml}, values files and texts in turn, and
 * over all of them {@link #set}.
 *
 * <pre>{@code
 * RenderedChart prod = HelmChart.at(Path.of("sample-chart")).release("shop").environment("prod").render();
 * }</pre>
 *
 * <p>Files are read when they are named, so a change on disk is seen by the next {@link #at(Path)}.
 * Equal inputs are rendered once per JVM, whoever asks first.
 */
public final class HelmChart {
  private final RenderInputs inputs;

  private HelmChart(RenderInputs inputs) {
    this.inputs = inputs;
  }

  /**
   * A chart as it is on disk now, its release named as the chart, in namespace {@code default},
   * with values.yaml alone.
   *
   * @param folder the folder with Chart.yaml in it; a relative path starts at the module's folder
   *     (the system property {@code basedir}, which Maven Surefire sets), else at the working
   *     directory
   * @return the chart
   * @throws IllegalArgumentException if there is no chart; the message names the absolute path
   *     tried
   */
  public static HelmChart at(Path folder) {
    return new HelmChart(RenderInputs.of(Chart.open(folder)));
  }

  /**
   * A chart as it is on disk now; see {@link #at(Path)}.
   *
   * @param folder the folder with Chart.yaml in it
   * @return the chart
   * @throws IllegalArgumentException if there is no chart; the message names the absolute path
   *     tried
   */
  public static HelmChart at(String folder) {
    return at(Path.of(folder));
  }

  /**
   * Names the release, as {@code helm install NAME} does.
   *
   * @param name at most 53 letters, digits, {@code -} and {@code .}
   * @return the changed chart
   * @throws IllegalArgumentException if Helm would refuse the name
   */
  public HelmChart release(String name) {
    return new HelmChart(inputs.withRelease(HelmNames.release(name)));
  }

  /**
   * Names the release's namespace, as {@code --namespace} does.
   *
   * @param name at most 63 lower-case letters, digits and {@code -}
   * @return the changed chart
   * @throws IllegalArgumentException if it is not a namespace's name
   */
  public HelmChart namespace(String name) {
    return new HelmChart(inputs.withNamespace(HelmNames.namespace(name)));
  }

  /**
   * Puts the values of an environment, {@code values-<name>.yaml} in the chart's folder, over
   * values.yaml, and takes those of any other environment away.
   *
   * @param name such as {@code prod}
   * @return the changed chart
   * @throws IllegalArgumentException if there is no such file; the message lists the environments
   *     that there are
   */
  public HelmChart environment(String name) {
    return environment(Environment.named(name));
  }

  /**
   * Puts the values of an environment over values.yaml; see {@link #environment(String)}.
   *
   * @param environment the environment; the unnamed one stands for values.yaml alone
   * @return the changed chart
   * @throws IllegalArgumentException if its values file does not exist
   */
  public HelmChart environment(Environment environment) {
    List<ValuesLayer> layers =
        environment.isNamed() ? List.of(inputs.chart().valuesOf(environment)) : List.of();
    return new HelmChart(inputs.withEnvironment(environment, layers));
  }

  /**
   * Puts a values file over the layers named so far, as {@code --values} does.
   *
   * @param file the file; a relative path starts at the module's folder
   * @return the changed chart
   * @throws IllegalArgumentException if it does not exist; the message names the absolute path
   *     tried
   */
  public HelmChart valuesFile(Path file) {
    return new HelmChart(inputs.withValues(ValuesLayer.file(file)));
  }

  /**
   * Puts values over the layers named so far, as {@code --values} does.
   *
   * @param yaml a YAML mapping
   * @return the changed chart
   */
  public HelmChart values(String yaml) {
    return new HelmChart(inputs.withValues(ValuesLayer.text(yaml)));
  }

  /**
   * Puts one value over all values files, exactly as {@code --set-json path=value} does: maps
   * merge, null removes what the layers below say, {@code list[0].field} changes one item of a list
   * from a values file or text, but replaces a list from the chart's own values.yaml.
   *
   * @param path such as {@code ingress.hosts[0].host}; a dot inside a key is escaped as {@code \.}
   * @param value null, a String, Boolean or Number, or a List or Map of such
   * @return the changed chart
   * @throws IllegalArgumentException if the path is blank or names several values, or if the value
   *     has no YAML type
   */
  public HelmChart set(String path, @Nullable Object value) {
    return new HelmChart(inputs.withOverride(ValueOverride.of(path, value)));
  }

  /**
   * Renders for another Kubernetes version than {@value Capabilities#DEFAULT_KUBE_VERSION}, as
   * {@code --kube-version} does.
   *
   * @param version such as {@code 1.31.2}
   * @return the changed chart
   * @throws IllegalArgumentException if it is not a version
   */
  public HelmChart kubeVersion(String version) {
    return new HelmChart(inputs.withCapabilities(inputs.capabilities().withKubeVersion(version)));
  }

  /**
   * Adds API versions to Helm's built-in ones, as {@code --api-versions} does.
   *
   * @param apiVersions such as {@code monitoring.coreos.com/v1}
   * @return the changed chart
   * @throws IllegalArgumentException if one is not an API version
   */
  public HelmChart apiVersions(String... apiVersions) {
    return new HelmChart(
        inputs.withCapabilities(inputs.capabilities().withApiVersions(List.of(apiVersions))));
  }

  /**
   * Renders with a Helm of one's own choice; without it, the one that {@link
   * HelmCliRenderer#find(Settings)} finds.
   *
   * @param renderer the renderer
   * @return the changed chart
   */
  public HelmChart renderer(HelmRenderer renderer) {
    return new HelmChart(inputs.withRenderer(renderer));
  }

  /**
   * Renders the chart, or takes the result of an equal render of this JVM.
   *
   * @return what came out
   * @throws HelmRenderException if Helm refuses the chart or takes too long
   * @throws io.helmtest.render.HelmNotFoundException if there is no Helm to render with
   * @throws io.helmtest.manifest.ManifestDecodingException if what Helm printed is not YAML
   */
  public RenderedChart render() {
    HelmRenderer renderer = inputs.renderer();
    return RenderOnce.PER_JVM.render(
        renderer == null ? HelmCliRenderer.find(Settings.ofProcess()) : renderer, inputs);
  }

  /** Chart, environment and release. */
  @Override
  public String toString() {
    return "chart %s (%s) as release %s"
        .formatted(inputs.chart(), inputs.environment(), inputs.release());
  }
}
