package io.helmtest;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.helmtest.manifest.ManifestDocument;
import java.util.List;
import java.util.Optional;

/**
 * An object with a pod template: what all kinds of workload have in common.
 *
 * @param document the object's document
 * @param podPath where the pod template stands, such as {@code spec.template}; empty for a Pod,
 *     which is its own template
 * @param podTemplate the pod's metadata and spec, never null inside
 */
public record Workload(ManifestDocument document, String podPath, PodTemplateSpec podTemplate) {

  /**
   * Tells workloads from other objects.
   *
   * @param document any document
   * @return whether its kind has a pod template
   */
  public static boolean isWorkload(ManifestDocument document) {
    return PodTemplatePlace.of(document.type()).isPresent();
  }

  static Workload of(ManifestDocument document) {
    PodTemplatePlace place = PodTemplatePlace.of(document.type()).orElseThrow();
    return new Workload(document, place.path(), place.read(document.object()));
  }

  /**
   * Reads a document as a workload.
   *
   * @param document the object's document
   * @return the workload, or empty if its kind has no pod template
   * @throws io.helmtest.manifest.ManifestDecodingException if it does not decode
   */
  public static Optional<Workload> from(ManifestDocument document) {
    return isWorkload(document) ? Optional.of(of(document)) : Optional.empty();
  }

  /**
   * The documents of all workloads of a render, which may be none.
   *
   * @param chart the render
   * @return the documents, in Helm's order, hooks included
   * @throws NoSuchObjectException if one is rendered in another API version than its class
   */
  public static List<ManifestDocument> documents(RenderedChart chart) {
    return selection(chart).all();
  }

  /**
   * The documents of all workloads of a render, which may be none. None of them is looked at before
   * {@link RenderedChart#look}.
   *
   * @param chart the render
   * @return the documents, in Helm's order, hooks included
   * @throws NoSuchObjectException if one is rendered in another API version than its class
   */
  public static List<ManifestDocument> list(RenderedChart chart) {
    return selection(chart).listed();
  }

  /**
   * The documents of all workloads of a name, which may be none. Others are not looked at.
   *
   * @param chart the render
   * @param name their name
   * @return the documents, in Helm's order, hooks included
   * @throws NoSuchObjectException if one is rendered in another API version than its class
   */
  public static List<ManifestDocument> documents(RenderedChart chart, String name) {
    return selection(chart).named(name);
  }

  static Selection selection(RenderedChart chart) {
    PodTemplatePlace.types().forEach(type -> OtherVersions.refuse(chart, type));
    return Selection.of(
        chart, "workload", Workload::isWorkload, document -> isWorkload(document.id().kind()));
  }

  private static boolean isWorkload(String kind) {
    return PodTemplatePlace.types().stream().map(HasMetadata::getKind).anyMatch(kind::equals);
  }

  /**
   * The workload's name.
   *
   * @return its name
   */
  public String name() {
    return document.id().name();
  }

  /**
   * The pod's spec.
   *
   * @return the spec of the pod template
   */
  public PodSpec podSpec() {
    return podTemplate.getSpec();
  }

  /**
   * The pod's containers of all kinds.
   *
   * @return init containers and sidecars in their order, then the regular, then the ephemeral ones
   */
  public List<PodContainer> containers() {
    return PodContainer.of(this);
  }

  /**
   * A field's path in the pod template.
   *
   * @param field such as {@code spec.containers[web]}
   * @return such as {@code spec.template.spec.containers[web]}
   */
  public String podPath(String field) {
    return podPath.isEmpty() ? field : podPath + "." + field;
  }
}
