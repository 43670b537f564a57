package io.helmtest.manifest;

import io.helmtest.message.Lines;
import java.util.List;

/**
 * A rendered document is not what Kubernetes would accept; it tells all problems of the document.
 */
public final class ManifestDecodingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<DecodingProblem> problems;

  /**
   * The problems of one document.
   *
   * @param document how to call the document, such as {@code Deployment shop-web}
   * @param problems at least one problem
   */
  public ManifestDecodingException(String document, List<DecodingProblem> problems) {
    super(
        document
            + " does not decode:\n"
            + Lines.of(problems.stream().map(DecodingProblem::toString).toList()));
    this.problems = List.copyOf(problems);
  }

  /**
   * The problems as data.
   *
   * @return at least one, in the order of the document
   */
  public List<DecodingProblem> problems() {
    return problems;
  }
}
