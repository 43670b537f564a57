package io.helmtest.manifest;

import io.helmtest.manifest.YamlNode.Entry;
import io.helmtest.manifest.YamlNode.Mapping;
import io.helmtest.message.ClosestMatch;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Checks that apiVersion and kind are there and, together, something that Kubernetes knows. */
final class ApiVersionCheck {
  private static final Pattern API_VERSION = Pattern.compile("[^/]+(/[^/]+)?");
  private static final Pattern STABLE = Pattern.compile("(.*/)?v\\d+");

  private final Mapping root;
  private final ObjectId id;
  private final ProblemCollector problems;

  ApiVersionCheck(Mapping root, ObjectId id, ProblemCollector problems) {
    this.root = root;
    this.id = id;
    this.problems = problems;
  }

  void check() {
    if (isComplete() && !KubernetesTypes.canExist(id)) {
      refuseType();
    }
  }

  boolean isComplete() {
    boolean apiVersion = isText("apiVersion", "apps/v1");
    return isText("kind", "Deployment") && apiVersion && isApiVersion();
  }

  private boolean isText(String field, String example) {
    Object value = root.scalar(field);
    if (value == null || value.equals("")) {
      problems.missing(field, example);
    }
    return value instanceof String text && !text.isEmpty();
  }

  private boolean isApiVersion() {
    boolean fits = API_VERSION.matcher(id.apiVersion()).matches();
    if (!fits) {
      refuse("apiVersion", "group/version or v1", id.apiVersion(), Set.of());
    }
    return fits;
  }

  private void refuseType() {
    Set<String> versions = preferred(KubernetesTypes.apiVersions(id.kind()));
    if (versions.isEmpty()) {
      refuse(
          "kind",
          "a kind of " + id.apiVersion(),
          id.kind(),
          KubernetesTypes.kinds(id.apiVersion()));
    } else {
      refuse("apiVersion", String.join(" or ", versions), id.apiVersion(), versions);
    }
  }

  /** The stable versions, if there are any: older ones may be served no more. */
  private static Set<String> preferred(Set<String> versions) {
    Set<String> stable = new TreeSet<>(versions);
    stable.removeIf(version -> !STABLE.matcher(version).matches());
    return stable.isEmpty() ? versions : stable;
  }

  private void refuse(String field, String expected, String found, Set<String> candidates) {
    Entry entry = root.entry(field).orElseThrow();
    problems.in(
        field,
        () ->
            problems.wrong(
                entry.mark(),
                expected,
                "\"" + found + "\"",
                ClosestMatch.of(found, candidates),
                ClosestMatch.question(found, candidates)));
  }
}
