package io.helmtest;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.helmtest.chart.Capabilities;
import io.helmtest.chart.ChartMetadata;
import io.helmtest.chart.Environment;
import io.helmtest.declaration.Declarations;
import io.helmtest.exemption.Exempted;
import io.helmtest.manifest.Hook;
import io.helmtest.manifest.ManifestDecodingException;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.manifest.ObjectId;
import io.helmtest.manifest.Problem;
import io.helmtest.render.RenderContext;
import io.helmtest.render.RenderResult;
import io.helmtest.secret.Secrets;
import io.helmtest.validation.ApiKind;
import io.helmtest.validation.ManifestValidationException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a render: the objects of a release in one environment, hooks and custom resource
 * definitions included, in Helm's order. Typed objects are bound anew for each caller, since
 * fabric8 objects are mutable.
 *
 * <p>A look at an object that a cluster would refuse is a {@link ManifestDecodingException}, or a
 * {@link ManifestValidationException} if it decodes; the message has the {@link #problems()} of
 * what was looked at. A look at all objects of a class or kind, or at one that is not there, looks
 * at each that may be one of them. {@link #documents()} looks at the whole render; with the setting
 * {@code helmtest.refused=render}, each look does.
 */
public final class RenderedChart {
  /** Renders again. */
  interface OtherVersion {
    RenderedChart render(String version, String appVersion);
  }

  private final RenderContext context;
  private final RenderResult result;
  private final Supplier<String> notes;
  private final OtherVersion otherVersion;
  private final ManifestCheck check;
  private final List<ManifestDocument> documents;
  private final String part;
  private final @Nullable RenderedChart whole;
  private final Declarations declarations;

  RenderedChart(
      RenderContext context,
      RenderResult result,
      Supplier<String> notes,
      OtherVersion otherVersion,
      ManifestCheck check) {
    this(
        context,
        result,
        notes,
        otherVersion,
        check,
        check.documents(),
        "",
        null,
        new Declarations());
  }

  private RenderedChart(
      RenderContext context,
      RenderResult result,
      Supplier<String> notes,
      OtherVersion otherVersion,
      ManifestCheck check,
      List<ManifestDocument> documents,
      String part,
      @Nullable RenderedChart whole,
      Declarations declarations) {
    this.context = context;
    this.result = result;
    this.notes = notes;
    this.otherVersion = otherVersion;
    this.check = check;
    this.documents = documents;
    this.part = part;
    this.whole = whole;
    this.declarations = declarations;
  }

  /**
   * The object of a class and name.
   *
   * @param type such as {@code Deployment.class}
   * @param name its name
   * @param <T> the class
   * @return the object
   * @throws NoSuchObjectException if there is none, or one in each of several namespaces; the
   *     message lists what there is and the closest name
   */
  public <T extends HasMetadata> T get(Class<T> type, String name) {
    return document(type, name).as(type);
  }

  /**
   * The object of a class and name in a namespace.
   *
   * @param type such as {@code Deployment.class}
   * @param name its name
   * @param namespace its namespace; an object that names none is in the release's
   * @param <T> the class
   * @return the object
   * @throws NoSuchObjectException if there is none; the message lists what there is
   */
  public <T extends HasMetadata> T get(Class<T> type, String name, String namespace) {
    return ofType(type).inNamespace(namespace).one(name).as(type);
  }

  /**
   * The object of a class and name, if it is rendered.
   *
   * @param type such as {@code Ingress.class}
   * @param name its name
   * @param <T> the class
   * @return the object, or empty
   * @throws NoSuchObjectException if there are several, in different namespaces
   */
  public <T extends HasMetadata> Optional<T> find(Class<T> type, String name) {
    return ofType(type).atMostOne(name).map(document -> document.as(type));
  }

  /**
   * The object of a class and name in a namespace, if it is rendered.
   *
   * @param type such as {@code Ingress.class}
   * @param name its name
   * @param namespace its namespace; an object that names none is in the release's
   * @param <T> the class
   * @return the object, or empty
   */
  public <T extends HasMetadata> Optional<T> find(Class<T> type, String name, String namespace) {
    return ofType(type).inNamespace(namespace).atMostOne(name).map(document -> document.as(type));
  }

  /**
   * All objects of a class, at least one: a loop over nothing would check nothing. Where none is
   * fine, {@link #allOrNone} says so.
   *
   * @param type such as {@code Service.class}, or {@code HasMetadata.class} for every object
   * @param <T> the class
   * @return the objects, in Helm's order
   * @throws NoSuchObjectException if there are none; the message lists what there is
   */
  public <T extends HasMetadata> List<T> all(Class<T> type) {
    return ManifestDocument.allAs(type, ofType(type).atLeastOne("RenderedChart.allOrNone"));
  }

  /**
   * All objects of a class, which may be none.
   *
   * @param type such as {@code Ingress.class}
   * @param <T> the class
   * @return the objects, in Helm's order
   */
  public <T extends HasMetadata> List<T> allOrNone(Class<T> type) {
    return ManifestDocument.allAs(type, ofType(type).all());
  }

  /**
   * Everything with a pod template, at least one: Pods, Deployments, ReplicaSets, StatefulSets,
   * DaemonSets, Jobs, CronJobs and the like, hooks included.
   *
   * @return the workloads, in Helm's order
   * @throws NoSuchObjectException if there are none; the message lists what there is
   */
  public List<Workload> workloads() {
    return Workload.selection(this).atLeastOne("RenderedChart.documents").stream()
        .map(Workload::of)
        .toList();
  }

  /**
   * All objects as documents.
   *
   * @return the documents, in Helm's order, a {@code List} expanded; empty if nothing was rendered
   */
  public List<ManifestDocument> documents() {
    if (part.isEmpty()) {
      check.demandNone(this);
    } else {
      checkAll(documents);
    }
    return documents;
  }

  /**
   * Some documents, which may be none. Only they are looked at: it does not fail for others that a
   * cluster would refuse.
   *
   * @param which those to look at
   * @return the documents, in Helm's order
   */
  public List<ManifestDocument> documents(Predicate<ManifestDocument> which) {
    return Selection.of(this, "object", which).all();
  }

  /**
   * The documents of a class, which may be none. None of them is looked at before {@link #look}.
   *
   * @param type such as {@code Service.class}
   * @return the documents, in Helm's order
   */
  public List<ManifestDocument> list(Class<? extends HasMetadata> type) {
    return ofType(type).listed();
  }

  /**
   * Some documents, which may be none. None of them is looked at before {@link #look}.
   *
   * @param which which of them
   * @return the documents, in Helm's order
   */
  public List<ManifestDocument> list(Predicate<ManifestDocument> which) {
    return Selection.of(this, "object", which).listed();
  }

  /**
   * Looks at a document.
   *
   * @param document the document
   * @throws ManifestDecodingException if it does not decode
   * @throws ManifestValidationException if it decodes, but a cluster would refuse it
   */
  public void look(ManifestDocument document) {
    check(List.of(document));
  }

  /**
   * Which objects there are. This looks at none of them.
   *
   * @return what each document says that it is, in Helm's order
   */
  public List<ObjectId> ids() {
    return documents.stream().map(ManifestDocument::id).toList();
  }

  /** All documents, for what looks at no object itself. */
  List<ManifestDocument> unchecked() {
    return documents;
  }

  /** Fails for what a cluster would refuse of some documents. */
  void check(List<ManifestDocument> looked) {
    check.demandNone(this, looked);
  }

  /** Fails for what a cluster would refuse of some documents, or of what may be one of them. */
  void checkAll(List<ManifestDocument> looked) {
    check.demandNoneOfAll(this, looked);
  }

  /**
   * The documents of a class, which may be none.
   *
   * @param type such as {@code Service.class}
   * @return the documents, in Helm's order
   */
  public List<ManifestDocument> documents(Class<? extends HasMetadata> type) {
    return ofType(type).all();
  }

  /**
   * The document of a class and name.
   *
   * @param type such as {@code Deployment.class}
   * @param name its name
   * @return the document
   * @throws NoSuchObjectException if there is none, or several; the message lists what there is
   */
  public ManifestDocument document(Class<? extends HasMetadata> type, String name) {
    return ofType(type).one(name);
  }

  /**
   * The document of a kind and name, custom resources included.
   *
   * @param kind such as {@code Certificate}
   * @param name its name
   * @return the document
   * @throws NoSuchObjectException if there is none, or several; the message lists what there is
   */
  public ManifestDocument document(String kind, String name) {
    return ofKind(kind).one(name);
  }

  /**
   * The documents of a kind, which may be none.
   *
   * @param kind such as {@code Certificate}
   * @return the documents, in Helm's order
   */
  public List<ManifestDocument> documents(String kind) {
    return ofKind(kind).all();
  }

  /**
   * The objects of some templates only, those of subcharts included.
   *
   * @param pattern a template's name in the chart, or a glob, such as {@code templates/web/*.yaml}
   *     or {@code charts/cache/templates/**}
   * @return a part of this render, which is empty if the templates rendered nothing
   * @throws IllegalArgumentException if no template of the chart has such a name; the message lists
   *     those that there are
   */
  public RenderedChart template(String pattern) {
    TemplatePattern templates = TemplatePattern.of(pattern, this);
    return part(whole(), "only " + pattern, documents.stream().filter(templates::matches).toList());
  }

  /**
   * What belongs to the release: neither hooks nor custom resource definitions.
   *
   * @return a part of this render
   */
  public RenderedChart resources() {
    return part(
        whole(),
        "only resources",
        documents.stream()
            .filter(document -> document.hook().isEmpty() && !document.isCustomResourceDefinition())
            .toList());
  }

  /**
   * What an installation brings: resources and hooks, neither tests nor custom resource
   * definitions.
   *
   * @return a part of this render
   */
  public RenderedChart installed() {
    return part(
        null,
        "only what is installed",
        documents.stream()
            .filter(document -> !document.isCustomResourceDefinition())
            .filter(document -> document.hook().filter(Hook::isTest).isEmpty())
            .toList());
  }

  /**
   * What is left without some documents.
   *
   * @param others the documents to leave out
   * @return a part of this part
   */
  public RenderedChart without(List<ManifestDocument> others) {
    return new RenderedChart(
        context,
        result,
        notes,
        otherVersion,
        check,
        documents.stream().filter(document -> !others.contains(document)).toList(),
        part,
        whole(),
        declarations);
  }

  /**
   * The hooks, without tests.
   *
   * @return a part of this render
   */
  public RenderedChart hooks() {
    return part(whole(), "only hooks", hooks(hook -> !hook.isTest()));
  }

  /**
   * The hooks that {@code helm test} runs.
   *
   * @return a part of this render
   * @see <a href="https://helm.sh/docs/topics/chart_tests/">Chart tests</a>
   */
  public RenderedChart testHooks() {
    return part(whole(), "only test hooks", hooks(Hook::isTest));
  }

  /**
   * The custom resource definitions, from {@code crds/} and from templates.
   *
   * @return a part of this render
   */
  public RenderedChart customResourceDefinitions() {
    return part(
        whole(),
        "only custom resource definitions",
        documents.stream().filter(ManifestDocument::isCustomResourceDefinition).toList());
  }

  /**
   * What the objects of this part refer to each other in.
   *
   * @return the render that this was narrowed from, or what is {@link #installed()} of it
   */
  public RenderedChart whole() {
    return whole == null ? this : whole;
  }

  /**
   * What this was narrowed to, for messages.
   *
   * @return such as {@code (only hooks, which rendered nothing)}; empty for all of a render
   */
  public String part() {
    return part;
  }

  /**
   * What a cluster would refuse of the whole render, also of a part of it; exempted problems are
   * left out.
   *
   * @return the problems, in the order of {@link #yaml()}; empty if there are none
   */
  public List<Problem> problems() {
    return check.problems();
  }

  /**
   * Takes away what the chart's exemptions let stay of what a pattern's test found; writes the rest
   * down where {@code helmtest.exemptions.write} names a file.
   *
   * @param pattern the pattern's name
   * @param problems what its test found
   * @return what remains, what may stay, and the pattern's exemptions that were not needed
   */
  public Exempted exempted(String pattern, List<? extends Problem> problems) {
    return check.exempted(pattern, problems);
  }

  /**
   * The kinds of custom resources of which nothing but metadata could be checked: neither fabric8
   * nor a custom resource definition of the chart says what they look like.
   *
   * @return each once, in Helm's order
   */
  public List<ApiKind> uncheckedKinds() {
    return check.uncheckedKinds();
  }

  /**
   * The text of NOTES.txt.
   *
   * @return the text; empty if the chart has none
   * @throws io.helmtest.render.HelmRenderException if the engine cannot give it: the helm command
   *     line tool can from version 4 on, for the default Kubernetes version
   */
  public String notes() {
    return notes.get();
  }

  /**
   * Renders the same chart and values once more, as if Chart.yaml named other versions.
   *
   * @param version the chart's version, such as {@code 2.0.0}
   * @param appVersion the version of the application in it
   * @return what came out, all of it
   * @throws io.helmtest.render.HelmRenderException if Helm refuses the chart or takes too long
   */
  public RenderedChart ofVersions(String version, String appVersion) {
    return otherVersion.render(version, appVersion);
  }

  /**
   * Helm's output as it is.
   *
   * @return the YAML stream; the rendered lines of all messages count in it, from 1
   */
  public String yaml() {
    return result.output();
  }

  /**
   * Helm's output, for a reader who must not see what is secret in it.
   *
   * @return the lines of {@link #yaml()}, with {@code …} in place of the data of Secrets and of the
   *     values of secret keys, and with a space in the logging commands of Azure Pipelines
   */
  public String maskedYaml() {
    return Secrets.ofRun().maskStream(yaml(), context.secretKeys(), check.undecodableSecrets());
  }

  /**
   * Hides in a text what is secret in this render, or in any other of the run; see {@link
   * Secrets#mask}.
   *
   * @param text what is to be shown
   * @return the text as {@link #maskedYaml()} would show it; values of less than 4 characters,
   *     common words and parts of the names and keys of a render are not looked for
   */
  public String mask(String text) {
    return context.mask(text);
  }

  /**
   * What Helm said beside the manifest; keys such as {@code on} that stand unquoted in the values:
   * YAML 1.1, which Helm reads, takes them for booleans; and values that SOPS encrypted.
   *
   * @return a line each
   */
  public List<String> warnings() {
    return Stream.concat(result.warnings().stream(), context.warnings().stream())
        .map(context::mask)
        .toList();
  }

  /**
   * The environment rendered for.
   *
   * @return the environment
   */
  public Environment environment() {
    return context.environment();
  }

  /**
   * The release.
   *
   * @return its name
   */
  public String release() {
    return context.request().release().name();
  }

  /**
   * The release's namespace.
   *
   * @return the namespace of every object that names none
   */
  public String namespace() {
    return context.request().release().namespace();
  }

  /**
   * The chart.
   *
   * @return what it says of itself in Chart.yaml
   */
  public ChartMetadata metadata() {
    return context.request().chart().metadata();
  }

  /**
   * The chart or subchart that an object is from.
   *
   * @param document the object
   * @return what it says of itself in Chart.yaml; empty if it is a packaged subchart, which cannot
   *     be read
   */
  public Optional<ChartMetadata> metadataOf(ManifestDocument document) {
    return document
        .template()
        .map(template -> context.request().chart().metadataOf(template))
        .orElse(Optional.of(metadata()));
  }

  /**
   * The cluster rendered for.
   *
   * @return Kubernetes and API versions
   */
  public Capabilities capabilities() {
    return context.request().capabilities();
  }

  /**
   * What this is a render of, for messages.
   *
   * @return environment, values layers and engine, without values
   */
  public RenderContext context() {
    return context;
  }

  /**
   * What tests declare of this render, such as objects that come from elsewhere, and what of it
   * something needed. Its parts share it.
   *
   * @return the declarations, to add to
   */
  public Declarations declarations() {
    return declarations;
  }

  /**
   * How to call an object of this render in a message.
   *
   * @param document the object
   * @return kind and name, and the namespace where it is not the release's
   */
  public String title(ManifestDocument document) {
    return title(document.id());
  }

  /**
   * How to call an object of this render in a message.
   *
   * @param id which object
   * @return kind and name, and the namespace where it is not the release's
   */
  public String title(ObjectId id) {
    return id.seenFrom(namespace()).toString();
  }

  private List<ManifestDocument> hooks(Predicate<Hook> which) {
    return documents.stream()
        .filter(document -> document.hook().filter(which).isPresent())
        .toList();
  }

  private RenderedChart part(
      @Nullable RenderedChart of, String title, List<ManifestDocument> some) {
    String empty = some.isEmpty() ? ", which rendered nothing" : "";
    String parts = part + " (" + title + empty + ")";
    return new RenderedChart(
        context, result, notes, otherVersion, check, some, parts, of, declarations);
  }

  private Selection ofType(Class<? extends HasMetadata> type) {
    OtherVersions.refuse(this, type);
    return HasMetadata.class.equals(type)
        ? Selection.of(this, "object", document -> true)
        : Selection.of(
            this,
            type.getSimpleName(),
            document -> type.isAssignableFrom(document.type()),
            document -> HasMetadata.getKind(type).equals(document.id().kind()));
  }

  private Selection ofKind(String kind) {
    return Selection.of(this, kind, document -> document.id().kind().equals(kind));
  }

  /** Chart, environment and release. */
  @Override
  public String toString() {
    return "%srelease %s of chart %s%s"
        .formatted(context.prefix(), release(), context.request().chart(), part);
  }
}
