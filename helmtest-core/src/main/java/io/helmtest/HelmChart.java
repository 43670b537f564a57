package io.helmtest;

import io.helmtest.chart.Capabilities;
import io.helmtest.chart.Chart;
import io.helmtest.chart.ChartMetadata;
import io.helmtest.chart.Environment;
import io.helmtest.chart.EnvironmentValues;
import io.helmtest.chart.ModuleFolder;
import io.helmtest.chart.ValueOverride;
import io.helmtest.chart.ValueOverride.Option;
import io.helmtest.chart.ValuesLayer;
import io.helmtest.exemption.ExemptedCount;
import io.helmtest.exemption.Exemption;
import io.helmtest.render.Engine;
import io.helmtest.render.HelmRenderException;
import io.helmtest.render.HelmRenderer;
import io.helmtest.render.HelmRenderers;
import io.helmtest.settings.PlatformPath;
import io.helmtest.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What to render: a chart, a release, an environment and overrides. Immutable: each method returns
 * a new one. Values are layered in Helm's order, whatever the order of the calls: the chart's
 * values.yaml, the environment's {@code values-<name>.yaml}, values files and texts in turn, and
 * over all of them {@link #set(String, Object)}.
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
   * @param path the chart's folder or package (.tgz); a relative path starts at the module's folder
   *     (the system property {@code basedir}, which Maven Surefire sets), else at the working
   *     directory
   * @return the chart
   * @throws IllegalArgumentException if there is no chart, the message names where it was sought;
   *     or if there is a helmtest-exemptions.yaml that is no list of exemptions
   */
  public static HelmChart at(Path path) {
    return new HelmChart(new RenderInputs(Chart.open(path)));
  }

  /**
   * A chart as it is on disk now; see {@link #at(Path)}.
   *
   * @param path the chart's folder or package (.tgz)
   * @return the chart
   * @throws IllegalArgumentException if there is no chart
   */
  public static HelmChart at(String path) {
    return at(PlatformPath.of(path));
  }

  /**
   * Names the release, as {@code helm install NAME} does.
   *
   * @param name at most 53 letters, digits, {@code -} and {@code .}; {@code {chart}} and {@code
   *     {environment}} stand for their names, as in {@code shop-{environment}}
   * @return the changed chart
   * @throws IllegalArgumentException if Helm would refuse the name
   */
  public HelmChart release(String name) {
    return with(in -> in.release = in.release.withName(in.checked(name, HelmNames::release)));
  }

  /**
   * Names the release's namespace, as {@code --namespace} does.
   *
   * @param name at most 63 lower-case letters, digits and {@code -}; {@code {chart}} and {@code
   *     {environment}} stand for their names
   * @return the changed chart
   * @throws IllegalArgumentException if it is not a namespace's name
   */
  public HelmChart namespace(String name) {
    return with(
        in -> in.release = in.release.withNamespace(in.checked(name, HelmNames::namespace)));
  }

  /**
   * Puts the values of an environment, {@code values-<name>.yaml} in the chart's folder, over
   * values.yaml, and takes those of any other environment away.
   *
   * @param name such as {@code prod}
   * @return the changed chart
   * @throws IllegalArgumentException if there is no such file; the message lists those there are
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
    return with(in -> in.choose(environment));
  }

  /**
   * Puts a values file over the layers named so far, as {@code --values} does.
   *
   * @param file the file; a relative path is looked for where those of environments are: in the
   *     chart, beside it, in the module's folder, in folders named for it before; {@code {chart}}
   *     and {@code {environment}} stand for the names of the chart and of the environment, which is
   *     chosen before
   * @return the changed chart
   * @throws IllegalArgumentException if it does not exist; the message names where it was sought;
   *     or if it has {@code {environment}} and none is chosen
   */
  public HelmChart valuesFile(Path file) {
    return with(in -> in.layer(ValuesLayer.file(file, in.names(), in.places())));
  }

  /**
   * Puts values over the layers named so far, as {@code --values} does.
   *
   * @param yaml a YAML mapping
   * @return the changed chart
   */
  public HelmChart values(String yaml) {
    return with(in -> in.layer(ValuesLayer.text(yaml)));
  }

  /**
   * Puts one value over all values files, exactly as {@code --set-json path=value} does: null
   * removes what the layers below say, and {@code list[0].field} changes one item of a list from a
   * values file or text. Towards the chart's own values.yaml a Map merges and a list is replaced;
   * towards all other layers, earlier calls included, both replace what stands at the path.
   *
   * @param path such as {@code ingress.hosts[0].host}; a dot inside a key is escaped as {@code \.}
   * @param value null, a String, Boolean or Number, or a List or Map of such
   * @return the changed chart
   * @throws IllegalArgumentException if the path is blank or names several values, or if the value
   *     has no YAML type
   */
  public HelmChart set(String path, @Nullable Object value) {
    return with(ValueOverride.of(path, value));
  }

  /**
   * Puts values over all values files and over {@link #set(String, Object)}, in Helm's own text,
   * exactly as {@code --set} does.
   *
   * @param text such as {@code image.tag=1.4.0,replicas=2}; {@code {chart}} and {@code
   *     {environment}} stand for their names, as in {@code host={environment}.example.org}; a list
   *     of one string {@code chart} is {@code list[0]=chart}
   * @return the changed chart
   * @throws IllegalArgumentException if it is not of the form {@code path=value}
   */
  public HelmChart set(String text) {
    return with(ValueOverride.text(Option.SET, text));
  }

  /**
   * Puts strings over all values files and over {@link #set(String)}, exactly as {@code
   * --set-string} does.
   *
   * @param text such as {@code image.tag=1.10}, with names as in {@link #set(String)}
   * @return the changed chart
   * @throws IllegalArgumentException if it is not of the form {@code path=value}
   */
  public HelmChart setString(String text) {
    return with(ValueOverride.text(Option.SET_STRING, text));
  }

  /**
   * Puts a file's content over all other values, exactly as {@code --set-file} does.
   *
   * @param path such as {@code config.script}
   * @param file the file, read now; a relative path starts at the module's folder
   * @return the changed chart
   * @throws IllegalArgumentException if the path is blank or names several values, or if the file
   *     does not exist or is not UTF-8
   */
  public HelmChart setFile(String path, Path file) {
    return with(ValueOverride.file(path, file));
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
    return with(in -> in.capabilities = in.capabilities.withKubeVersion(version));
  }

  /**
   * Adds API versions to Helm's built-in ones, as {@code --api-versions} does.
   *
   * @param apiVersions such as {@code monitoring.coreos.com/v1}
   * @return the changed chart
   * @throws IllegalArgumentException if one is not an API version
   */
  public HelmChart apiVersions(String... apiVersions) {
    return with(in -> in.capabilities = in.capabilities.withApiVersions(List.of(apiVersions)));
  }

  /**
   * Says where the values of the environments are, in place of {@code values-{environment}.yaml}:
   * each file is looked for in the chart, then beside it, then in the module's folder.
   *
   * @param patterns file names or paths, lowest layer first; {@code {chart}} and {@code
   *     {environment}} stand for their names, as in {@code environments/{environment}/values.yaml}
   * @return the changed chart
   * @throws IllegalArgumentException if none depends on the environment, or if files of one chosen
   *     before do not exist; the message names them all
   */
  public HelmChart valuesFiles(String... patterns) {
    EnvironmentValues own = new EnvironmentValues(List.of(patterns));
    return with(in -> in.readEnvironment(own));
  }

  /**
   * Looks for the values of the environments in one more folder, after all others.
   *
   * @param folder such as that of the chart that was packaged; a relative path starts at the
   *     module's folder
   * @return the changed chart
   * @throws IllegalArgumentException if a file of an environment chosen before does not exist
   */
  public HelmChart valuesFolder(Path folder) {
    Path absolute = ModuleFolder.resolve(folder);
    return with(in -> in.readEnvironment(absolute));
  }

  /**
   * Names what is varied, for messages, which begin with {@code [prod, no ingress]}, and
   * exemptions.
   *
   * @param name such as {@code no ingress}
   * @return the changed chart, which renders the same
   * @throws IllegalArgumentException if the name is blank
   */
  public HelmChart variant(String name) {
    return with(in -> in.vary(name));
  }

  /**
   * Treats the inputs so far as part of the chart: exemptions, also those of a file, are judged by
   * what the chart renders with them.
   *
   * @return the changed chart, which renders the same
   */
  public HelmChart baseline() {
    return with(in -> in.exemptions = in.exemptions.opened(in.variation()));
  }

  /**
   * Lets problems stay. An exemption holds in every render that it is for; one that exempts nothing
   * is an error where the chart has but its environment changed since.
   *
   * @param exemptions each with a reason, and with a kind, path, template or pattern
   * @return the changed chart, which renders the same
   * @throws IllegalArgumentException if one has none of these, or an environment without values
   */
  public HelmChart exempt(Exemption... exemptions) {
    return with(in -> List.of(exemptions).forEach(in::exempt));
  }

  /**
   * Renders the chart as if its Chart.yaml named another version, from a temporary copy.
   *
   * @param version such as {@code 1.2.3}
   * @return the changed chart
   */
  public HelmChart version(String version) {
    return with(in -> in.chart = in.chart.withVersion(version));
  }

  /**
   * Renders the chart as if its Chart.yaml named another appVersion, from a temporary copy.
   *
   * @param appVersion the version of the application in the chart
   * @return the changed chart
   */
  public HelmChart appVersion(String appVersion) {
    return with(in -> in.chart = in.chart.withAppVersion(appVersion));
  }

  /**
   * Renders an upgrade rather than an installation, as {@code --is-upgrade} does.
   *
   * @return the changed chart
   */
  public HelmChart upgrade() {
    return with(in -> in.release = in.release.upgraded());
  }

  /**
   * Sets the release's revision, which the helm command line tool cannot: it refuses any but 1.
   *
   * @param revision from 1
   * @return the changed chart
   * @throws IllegalArgumentException if it is less than 1
   */
  public HelmChart revision(int revision) {
    return with(in -> in.release = in.release.withRevision(revision));
  }

  /**
   * Leaves the chart's values.schema.json aside, as {@code --skip-schema-validation} does (Helm
   * 3.16 and newer).
   *
   * @return the changed chart
   */
  public HelmChart skipSchemaValidation() {
    return with(in -> in.schemaValidation = false);
  }

  /**
   * Keeps values out of all that leaves the run, in addition to the setting {@value
   * Settings#SECRET_KEYS}: where one stands in the values under such a key, at any depth, a text
   * says {@code …} instead, in whatever form it repeats the value. Texts are not searched for
   * values of less than 4 characters, common words and parts of the render's names.
   *
   * @param keys whole names of keys, whatever their case, such as {@code password}; {@code *}
   *     stands for any characters
   * @return the changed chart, which renders the same
   * @throws IllegalArgumentException if a name is blank
   */
  public HelmChart secretKeys(String... keys) {
    return with(in -> in.secretKeys = in.secretKeys.plus(List.of(keys)));
  }

  /**
   * Limits the time that one render may take, in place of the setting {@value Settings#TIMEOUT}.
   *
   * @param timeout more than zero
   * @return the changed chart
   * @throws IllegalArgumentException if it is zero or less
   */
  public HelmChart timeout(Duration timeout) {
    return with(in -> in.limit(timeout));
  }

  /**
   * Says what {@code lookup} finds, which is nothing without it. The embedded engine can; the helm
   * command line tool refuses it.
   *
   * @param yaml objects with apiVersion, kind and name, added to those named so far
   * @return the changed chart
   * @throws IllegalArgumentException if it holds something else, or nothing
   */
  public HelmChart clusterObjects(String yaml) {
    return with(in -> in.clusterObjects = ClusterObjects.plus(in.clusterObjects, yaml));
  }

  /**
   * Renders with an engine, in place of the setting {@value Settings#ENGINE}.
   *
   * @param engine such as {@link Engine#EMBEDDED}
   * @return the changed chart
   * @throws io.helmtest.render.HelmNotFoundException if it is not there; no other takes its place
   */
  public HelmChart engine(Engine engine) {
    return renderer(HelmRenderers.find(engine, Settings.ofProcess()));
  }

  /**
   * Renders with a Helm of one's own; see {@link #engine(Engine)}.
   *
   * @param renderer the renderer
   * @return the changed chart
   */
  public HelmChart renderer(HelmRenderer renderer) {
    return with(in -> in.renderer = renderer);
  }

  /**
   * Tells an observer of what this chart, or one made of it, is rendered to.
   *
   * @param observer takes each result of {@link #render}, in place of the observer named before
   * @return the changed chart, which renders the same
   */
  public HelmChart observedBy(Consumer<RenderedChart> observer) {
    return with(in -> in.observer = observer);
  }

  /**
   * Tells an observer of what is exempted in renders of this chart, as it was opened or as a
   * variant makes it.
   *
   * @param observer takes a count for each check of a render, in place of the observer named before
   * @return the changed chart, which renders the same
   */
  public HelmChart exemptionsObservedBy(Consumer<ExemptedCount> observer) {
    return with(in -> in.exemptionObserver = observer);
  }

  /**
   * Renders the chart, or takes the result of an equal render of this JVM.
   *
   * @return what came out
   * @throws HelmRenderException if Helm refuses the chart or takes too long
   * @throws io.helmtest.render.HelmNotFoundException if there is no Helm to render with
   */
  public RenderedChart render() {
    Settings settings = Settings.ofProcess();
    RenderedChart rendered =
        RenderOnce.PER_JVM.render(
            inputs.renderer(settings),
            inputs.timeout(settings),
            inputs.with(in -> in.secretKeys = in.secretKeys.plus(settings.secretKeys())));
    inputs.observer.accept(rendered);
    return rendered;
  }

  /**
   * Tells whether a render is of this chart as it is, rather than of one that was made of it.
   *
   * @param chart a render
   * @return whether {@link #render} would give an equal one
   */
  public boolean rendersTo(RenderedChart chart) {
    return inputs.request().equals(chart.context().request());
  }

  /**
   * The chart.
   *
   * @return what it says of itself in Chart.yaml
   */
  public ChartMetadata metadata() {
    return inputs.chart.metadata();
  }

  private HelmChart with(Consumer<RenderInputs> change) {
    return new HelmChart(inputs.with(change));
  }

  private HelmChart with(ValueOverride override) {
    return with(in -> in.overrides = RenderInputs.plus(in.overrides, override));
  }

  /** Chart, environment, variant and release. */
  @Override
  public String toString() {
    return inputs.toString();
  }
}
