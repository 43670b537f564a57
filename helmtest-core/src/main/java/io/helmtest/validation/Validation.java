package io.helmtest.validation;

import io.helmtest.chart.Capabilities;
import io.helmtest.manifest.ManifestDocument;
import java.util.List;

/** What the API server of a cluster refuses in the documents of one render. */
public final class Validation {
  private final List<ValidationProblem> problems;
  private final List<ApiKind> uncheckedKinds;

  private Validation(List<ValidationProblem> problems, List<ApiKind> uncheckedKinds) {
    this.problems = List.copyOf(problems);
    this.uncheckedKinds = List.copyOf(uncheckedKinds);
  }

  /**
   * Checks documents, whether they decode or not; what is of a wrong type is left to decoding.
   *
   * @param documents all documents of a render, custom resource definitions included
   * @param capabilities the cluster that they are for
   * @return what is wrong with them
   */
  public static Validation of(List<ManifestDocument> documents, Capabilities capabilities) {
    List<Field> roots = documents.stream().map(Field::root).toList();
    ObjectRules rules = new ObjectRules(capabilities, definitions(roots));
    return new Validation(
        roots.stream().flatMap(root -> rules.problems(root).stream()).toList(),
        roots.stream().filter(rules::isUnchecked).map(ApiKind::of).distinct().toList());
  }

  private static List<CustomResourceDefinition> definitions(List<Field> roots) {
    return roots.stream()
        .filter(root -> root.document().isCustomResourceDefinition())
        .map(CustomResourceDefinition::new)
        .toList();
  }

  /**
   * The problems of all documents.
   *
   * @return in the order of the documents, and in each as they stand there
   */
  public List<ValidationProblem> problems() {
    return problems;
  }

  /**
   * The kinds whose objects only had their metadata checked: neither Kubernetes nor a custom
   * resource definition among the documents says what they look like.
   *
   * @return each once, in the order of the documents
   */
  public List<ApiKind> uncheckedKinds() {
    return uncheckedKinds;
  }
}
