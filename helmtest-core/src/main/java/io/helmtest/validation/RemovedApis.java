package io.helmtest.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The API versions that Kubernetes no longer serves.
 *
 * @see <a href="https://kubernetes.io/docs/reference/using-api/deprecation-guide/">Deprecated API
 *     migration guide</a>
 */
public final class RemovedApis {
  private static final Map<ApiKind, RemovedApi> REMOVED =
      Table.rows("removed-apis.tsv").stream()
          .map(RemovedApi::of)
          .collect(Collectors.toUnmodifiableMap(RemovedApi::api, Function.identity()));

  private RemovedApis() {}

  record RemovedApi(ApiKind api, KubernetesVersion since, Optional<String> replacement) {

    private static RemovedApi of(List<String> row) {
      return new RemovedApi(
          new ApiKind(row.get(0), row.get(1)),
          KubernetesVersion.of(row.get(3)),
          Optional.of(row.get(4)).filter(version -> !version.equals("-")));
    }
  }

  /**
   * What took the place of an API version that some version of Kubernetes removed.
   *
   * @param apiVersion such as {@code policy/v1beta1}
   * @param kind such as {@code PodDisruptionBudget}
   * @return such as {@code policy/v1}; empty if it was not removed, or not replaced
   */
  public static Optional<String> replacement(String apiVersion, String kind) {
    return find(new ApiKind(apiVersion, kind)).flatMap(RemovedApi::replacement);
  }

  static Optional<RemovedApi> find(ApiKind api) {
    return Optional.ofNullable(REMOVED.get(api));
  }
}
