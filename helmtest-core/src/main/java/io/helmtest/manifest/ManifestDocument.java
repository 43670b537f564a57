package io.helmtest.manifest;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.helmtest.manifest.YamlNode.Mapping;
import io.helmtest.message.Lines;
import io.helmtest.secret.SecretKeys;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** One object of a render: its text, where it is from, and the typed object it decodes to. */
public final class ManifestDocument {
  private final @Nullable String template;
  private final String text;
  private final Mapping root;
  private final ObjectId id;
  private final byte[] json;
  private final List<DecodingProblem> problems;

  private ManifestDocument(
      @Nullable String template,
      String text,
      Mapping root,
      ObjectId id,
      byte[] json,
      List<DecodingProblem> problems) {
    this.template = template;
    this.text = text;
    this.root = root;
    this.id = id;
    this.json = json;
    this.problems = problems;
  }

  private static ManifestDocument unchecked(@Nullable String template, String text, Mapping root) {
    return new ManifestDocument(template, text, root, idOf(root), ManifestJson.of(root), List.of());
  }

  static ManifestDocument of(@Nullable String template, String text, Mapping root) {
    ManifestDocument unchecked = unchecked(template, text, root);
    ProblemCollector problems = new ProblemCollector(unchecked);
    new ApiVersionCheck(root, unchecked.id, problems).check();
    Shape shape = Shapes.of(KubernetesTypes.declared(unchecked.id));
    new StrictCheck(problems).check(root, root.mark(), shape);
    return unchecked.with(problems.problems());
  }

  static ManifestDocument ofList(@Nullable String template, String text, Mapping root) {
    ManifestDocument unchecked = unchecked(template, text, root);
    ProblemCollector problems = new ProblemCollector(unchecked);
    new ApiVersionCheck(root, unchecked.id, problems).isComplete();
    new StrictCheck(problems).check(root, root.mark(), ListItems.SHAPE);
    return unchecked.with(problems.problems());
  }

  private ManifestDocument with(List<DecodingProblem> found) {
    return new ManifestDocument(template, text, root, id, json, found);
  }

  /**
   * The document of an object that was not rendered.
   *
   * @param object any object
   * @return a document of no template, whose lines are those of {@link #yaml()}
   */
  public static ManifestDocument of(HasMetadata object) {
    return ManifestStream.read(ObjectBinder.json(object)).documents().get(0);
  }

  /**
   * Which object it is.
   *
   * @return apiVersion, kind, namespace and name, as the document says them
   */
  public ObjectId id() {
    return id;
  }

  /**
   * The template it was rendered from.
   *
   * @return such as {@code shop/templates/web/deployment.yaml}, or empty if Helm named none
   */
  public Optional<String> template() {
    return Optional.ofNullable(template);
  }

  /**
   * The line at which it begins.
   *
   * @return the first line of the object in the rendered stream, from 1
   */
  public int line() {
    return root.mark().line();
  }

  /**
   * The document's text.
   *
   * @return YAML as Helm printed it; for an item of a {@code List}, that of the whole list
   */
  public String yaml() {
    return text;
  }

  /**
   * Tells hooks from what belongs to the release.
   *
   * @return when it runs, or empty if it is no hook
   */
  public Optional<Hook> hook() {
    return annotation(Hook.EVENTS)
        .map(events -> Hook.of(events, annotation(Hook.WEIGHT).orElse("0")));
  }

  /**
   * Tells custom resource definitions from other objects.
   *
   * @return whether it is a CustomResourceDefinition, from {@code crds/} or from a template
   */
  public boolean isCustomResourceDefinition() {
    return id.kind().equals("CustomResourceDefinition");
  }

  /**
   * The fabric8 class of its apiVersion and kind.
   *
   * @return the class, or {@link io.fabric8.kubernetes.api.model.GenericKubernetesResource}
   */
  public Class<? extends HasMetadata> type() {
    return KubernetesTypes.of(id);
  }

  /**
   * Tells whether a look-up by class would miss this object only because of its apiVersion.
   *
   * @param wanted a fabric8 class, such as that of {@code networking.k8s.io/v1} Ingress
   * @return true for an {@code extensions/v1beta1} Ingress, false for a Deployment, and for an
   *     Ingress of somebody else's API group
   */
  public boolean isOtherVersionOf(Class<? extends HasMetadata> wanted) {
    return HasMetadata.getKind(wanted).equals(id.kind())
        && !wanted.isAssignableFrom(type())
        && KubernetesTypes.isSameApi(HasMetadata.getApiVersion(wanted), id.apiVersion());
  }

  /**
   * What Kubernetes' strict decoder refuses in it.
   *
   * @return the problems, in the order of the document; empty if it decodes
   */
  public List<DecodingProblem> problems() {
    return problems;
  }

  /**
   * The same object, some of its problems let pass.
   *
   * @param exempted the problems
   * @return a document whose typed object holds as much as its class can
   */
  public ManifestDocument exempt(Collection<DecodingProblem> exempted) {
    return with(problems.stream().filter(problem -> !exempted.contains(problem)).toList());
  }

  /**
   * The same object, some words of its problems hidden.
   *
   * @param keys the keys under which no value is shown
   * @param mask hides what is secret in a text
   * @return a document that decodes as this one does
   */
  public ManifestDocument masked(SecretKeys keys, UnaryOperator<String> mask) {
    return with(problems.stream().map(problem -> problem.masked(keys, mask)).toList());
  }

  /**
   * Decodes the object, anew at each call: fabric8 objects are mutable.
   *
   * @return an object of the class {@link #type()}
   * @throws ManifestDecodingException if it has {@link #problems()}
   */
  public HasMetadata object() {
    return as(type());
  }

  /**
   * Decodes the object as a class.
   *
   * @param type the class
   * @param <T> the class
   * @return the object, bound anew
   * @throws ManifestDecodingException if it has {@link #problems()}
   */
  public <T extends HasMetadata> T as(Class<T> type) {
    if (!problems.isEmpty()) {
      List<String> lines = problems.stream().map(Problem::text).toList();
      throw new ManifestDecodingException(this + " does not decode:\n" + Lines.of(lines), problems);
    }
    return bind(type.isAssignableFrom(type()) ? type().asSubclass(type) : type);
  }

  /**
   * Decodes documents as a class, many of them at the same time.
   *
   * @param type the class, or {@code HasMetadata.class}
   * @param documents the documents
   * @param <T> the class
   * @return the objects, bound anew, in the documents' order
   * @throws ManifestDecodingException if one has {@link #problems()}
   */
  public static <T extends HasMetadata> List<T> allAs(
      Class<T> type, List<ManifestDocument> documents) {
    return Many.map(documents, document -> document.as(type));
  }

  // What the check lets pass, a class may not hold: what was exempted, a Lease's time of a zone.
  private <T> T bind(Class<T> type) {
    try {
      return ObjectBinder.bind(json, type);
    } catch (JacksonException e) {
      DecodingProblem problem = unbindable(type, ObjectBinder.steps(e));
      throw new ManifestDecodingException(
          this + " does not decode:\n" + Lines.indent(problem.text()), List.of(problem));
    }
  }

  // Without Jackson's words, which quote the value: it may be a secret.
  private DecodingProblem unbindable(Class<?> type, List<String> steps) {
    String message = "cannot be read into the class " + type.getSimpleName();
    return new DecodingProblem(id, locate(steps), path(steps), "", "", Optional.empty(), message);
  }

  /**
   * The value at a path, as plain Java: a Map, List, String, Boolean, number or null.
   *
   * @param path such as {@code spec.containers[web].ports[0]} or {@code
   *     metadata.labels[app.kubernetes.io/name]}
   * @return the value; empty if the path does not exist, or leads to a null
   * @throws IllegalArgumentException if it is not a path
   */
  public Optional<Object> value(String path) {
    return FieldPath.of(path).find(root).map(YamlNode::toJava);
  }

  /**
   * All of it, as plain Java: Maps, Lists, Strings, Booleans, numbers and nulls.
   *
   * @return the document's mapping, fresh for each caller
   */
  public Map<String, @Nullable Object> content() {
    return root.toJava();
  }

  /**
   * The object's fields, for paths to lead through.
   *
   * @return the whole document
   */
  public FieldTree fields() {
    return new FieldTree(root);
  }

  /**
   * Tells of what the document calls things by: its template, apiVersion, kind, namespace and name,
   * and all of its keys.
   *
   * @param names is told of each, some of them more than once
   */
  public void forEachName(Consumer<String> names) {
    Stream.of(template, id.apiVersion(), id.kind(), id.namespace(), id.name())
        .filter(Objects::nonNull)
        .forEach(names);
    root.forEachKey(names);
  }

  /**
   * Says why a path can lead nowhere, so that its absence would mean nothing: it goes through a
   * list's item that is not there, or names a field that the object's class does not have.
   *
   * @param path a path as in {@link #value}
   * @return what is wrong with it, and what was probably meant; empty if the path makes sense
   * @throws IllegalArgumentException if it is not a path
   */
  public Optional<String> deadEnd(String path) {
    FieldPath parsed = FieldPath.of(path);
    return parsed
        .missingItem(root)
        .map(item -> "there is no " + item)
        .or(
            () ->
                KnownFields.unknownStep(parsed.steps(), Shapes.of(type()))
                    .map(step -> id.kind() + " has no field " + step));
  }

  /**
   * Where a path stands.
   *
   * @param path a path as in {@link #value}
   * @return where its last existing part stands
   * @throws IllegalArgumentException if it is not a path
   */
  public SourceLocation locate(String path) {
    return locate(FieldPath.of(path));
  }

  /**
   * Where a path stands, whatever characters its keys hold.
   *
   * @param steps keys, and indexes of lists
   * @return where its last existing part stands
   */
  public SourceLocation locate(List<String> steps) {
    return locate(FieldPath.ofSteps(steps));
  }

  /**
   * The text of a path.
   *
   * @param steps keys, and indexes of lists
   * @return such as {@code spec.containers[0].image}
   */
  public static String path(List<String> steps) {
    return FieldPath.ofSteps(steps).toString();
  }

  /**
   * The steps of a path.
   *
   * @param path such as {@code spec.containers[0].image}
   * @return keys, indexes and names of items, as far as it is a path
   */
  public static List<String> steps(String path) {
    return FieldPath.ofAny(path).steps();
  }

  SourceLocation locate(FieldPath path) {
    return at(path.nearest(root).mark());
  }

  YamlNode.Mark mark() {
    return root.mark();
  }

  SourceLocation at(YamlNode.Mark mark) {
    return new SourceLocation(template, mark.line(), mark.column());
  }

  private Optional<String> annotation(String name) {
    return root.mapping("metadata")
        .flatMap(metadata -> metadata.mapping("annotations"))
        .flatMap(annotations -> Optional.ofNullable(annotations.scalar(name)))
        .map(Object::toString);
  }

  private static ObjectId idOf(Mapping root) {
    Optional<Mapping> metadata = root.mapping("metadata");
    return new ObjectId(
        text(root, "apiVersion").map(ManifestDocument::withoutEmptyGroup).orElse(""),
        text(root, "kind").orElse(""),
        metadata.flatMap(fields -> text(fields, "namespace")).orElse(null),
        metadata.flatMap(fields -> text(fields, "name")).orElse(""));
  }

  // To Kubernetes, "/v1" has an empty group too.
  private static String withoutEmptyGroup(String apiVersion) {
    return apiVersion.startsWith("/") ? apiVersion.substring(1) : apiVersion;
  }

  private static Optional<String> text(Mapping mapping, String field) {
    return Optional.ofNullable(mapping.scalar(field)).map(Object::toString);
  }

  /** Kind and name. */
  @Override
  public String toString() {
    return id.toString();
  }
}
