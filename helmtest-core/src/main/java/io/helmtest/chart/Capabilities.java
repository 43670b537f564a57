package io.helmtest.chart;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The cluster that a chart is rendered for, as templates see it in {@code .Capabilities}.
 *
 * @param kubeVersion the Kubernetes version, such as {@code 1.34.0}
 * @param apiVersions API versions beside Helm's built-in ones, such as {@code
 *     monitoring.coreos.com/v1} or {@code monitoring.coreos.com/v1/ServiceMonitor}, in order, each
 *     once
 * @see <a href="https://helm.sh/docs/chart_template_guide/builtin_objects/">Helm's built-in
 *     objects</a>
 */
public record Capabilities(String kubeVersion, List<String> apiVersions) {
  /** The Kubernetes version that a chart is rendered for when none is named. */
  public static final String DEFAULT_KUBE_VERSION = "1.34.0";

  private static final Pattern KUBE_VERSION =
      Pattern.compile("v?\\d+\\.\\d+(\\.\\d+)?([-+][0-9A-Za-z.+-]+)?");
  private static final Pattern API_VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./-]*");

  /**
   * Checks both.
   *
   * @param kubeVersion the Kubernetes version
   * @param apiVersions API versions beside the built-in ones
   * @throws IllegalArgumentException if one is not of its form
   */
  public Capabilities {
    if (!KUBE_VERSION.matcher(kubeVersion).matches()) {
      throw new IllegalArgumentException(
          "\""
              + kubeVersion
              + "\" is not a Kubernetes version: name one such as \""
              + DEFAULT_KUBE_VERSION
              + "\"");
    }
    apiVersions.forEach(Capabilities::requireApiVersion);
    apiVersions = List.copyOf(new TreeSet<>(apiVersions));
  }

  /**
   * A cluster of the default Kubernetes version with the built-in API versions.
   *
   * @return the default
   */
  public static Capabilities defaults() {
    return new Capabilities(DEFAULT_KUBE_VERSION, List.of());
  }

  /**
   * The same cluster with another Kubernetes version.
   *
   * @param version such as {@code 1.31.2}
   * @return the changed cluster
   * @throws IllegalArgumentException if it is not a version
   */
  public Capabilities withKubeVersion(String version) {
    return new Capabilities(version, apiVersions);
  }

  /**
   * The same cluster with more API versions.
   *
   * @param more API versions to add
   * @return the changed cluster
   * @throws IllegalArgumentException if one is not an API version
   */
  public Capabilities withApiVersions(Collection<String> more) {
    TreeSet<String> all = new TreeSet<>(apiVersions);
    all.addAll(more);
    return new Capabilities(kubeVersion, List.copyOf(all));
  }

  private static void requireApiVersion(String apiVersion) {
    if (!API_VERSION.matcher(apiVersion).matches()) {
      throw new IllegalArgumentException(
          "\""
              + apiVersion
              + "\" is not an API version: name one such as \"monitoring.coreos.com/v1\"");
    }
  }
}
