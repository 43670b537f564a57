package io.helmtest.validation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds between the fields of an Ingress. */
final class IngressRules {
  private static final List<String> MATCHED = List.of("Exact", "Prefix");
  private static final List<String> FORBIDDEN = List.of("//", "/./", "/../", "%2f", "%2F");
  private static final List<String> FORBIDDEN_AT_END = List.of("/..", "/.");
  private static final String CLASS = "kubernetes.io/ingress.class";
  private static final Pattern IP_ADDRESS = Pattern.compile("\\d+(\\.\\d+){3}");

  private IngressRules() {}

  static void check(Field ingress, Findings findings) {
    Field annotation = ingress.at("metadata.annotations").entry(CLASS);
    Field name = ingress.at("spec.ingressClassName");
    if (annotation.text().isPresent() && name.text().isPresent()) {
      sameClass(annotation, name, findings);
    }
    Field spec = ingress.at("spec");
    if (spec.isMapping() && spec.at("rules").isEmpty() && !spec.at("defaultBackend").isPresent()) {
      findings.add(spec, "rules or a defaultBackend", "has neither rules nor a defaultBackend");
    }
  }

  private static void sameClass(Field annotation, Field name, Findings findings) {
    if (!annotation.text().equals(name.text())) {
      findings.add(
          annotation,
          name.shown(),
          annotation.shown() + " is not the ingressClassName " + name.shown());
    }
  }

  static void rule(Field rule, Findings findings) {
    Field host = rule.at("host");
    if (host.text().filter(text -> IP_ADDRESS.matcher(text).matches()).isPresent()) {
      findings.add(host, "a host name", host.shown() + " is an IP address, not a host name");
    }
  }

  static void path(Field ingressPath, Findings findings) {
    Field path = ingressPath.at("path");
    boolean matched = MATCHED.contains(ingressPath.at("pathType").text().orElse(""));
    if ((matched && path.isEmpty()) || path.text().filter(text -> !isAbsolute(text)).isPresent()) {
      findings.add(path, "an absolute path", path.shown() + " does not begin with \"/\"");
    }
    path.text()
        .filter(text -> matched)
        .flatMap(IngressRules::forbidden)
        .map(part -> path.shown() + " has \"" + part + "\" in it")
        .ifPresent(message -> findings.add(path, "a normal path", message));
  }

  private static boolean isAbsolute(String path) {
    return path.startsWith("/");
  }

  private static Optional<String> forbidden(String path) {
    return Stream.concat(
            FORBIDDEN.stream().filter(path::contains),
            FORBIDDEN_AT_END.stream().filter(path::endsWith))
        .findFirst();
  }
}
