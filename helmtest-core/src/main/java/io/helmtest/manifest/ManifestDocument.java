package io.helmtest.manifest;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.helmtest.manifest.YamlNode.Mapping;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One object of a render: its text, where it is from, and the typed object it decodes to. */
public final class ManifestDocument {
  private final @Nullable String template;
  private final String text;
  private final Mapping root;
  private final ObjectId id;

  ManifestDocument(@Nullable String template, String text, Mapping root) {
    this.template = template;
    this.text = text;
    this.root = root;
    this.id = idOf(root);
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
   * Decodes the object, anew at each call: fabric8 objects are mutable.
   *
   * @return an object of the class {@link #type()}
   * @throws ManifestDecodingException if a field is unknown or of another type; it tells all
   *     problems
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
   * @throws ManifestDecodingException if a field is unknown or of another type; it tells all
   *     problems
   */
  public <T extends HasMetadata> T as(Class<T> type) {
    return ObjectDecoder.decode(this, root, type);
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
                KnownFields.unknownStep(parsed.steps(), ObjectDecoder.deserializer(type()))
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

  SourceLocation locate(FieldPath path) {
    return at(path.nearest(root).mark());
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
        text(root, "apiVersion").orElse(""),
        text(root, "kind").orElse(""),
        metadata.flatMap(fields -> text(fields, "namespace")).orElse(null),
        metadata.flatMap(fields -> text(fields, "name")).orElse(""));
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
