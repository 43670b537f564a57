package io.helmtest.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What holds between the parts of a pod. */
final class PodRules {
  private static final List<String> AFTER_START =
      List.of(
          "lifecycle.postStart",
          "lifecycle.preStop",
          "livenessProbe",
          "readinessProbe",
          "startupProbe");

  private PodRules() {}

  static void check(Field pod, Findings findings) {
    containerNames(pod, findings);
    mounts(pod, findings);
    pod.at("initContainers").items().forEach(container -> initContainer(container, findings));
    nameservers(pod, findings);
  }

  private static Stream<Field> containers(Field pod) {
    return Stream.of("containers", "initContainers", "ephemeralContainers")
        .flatMap(kind -> pod.at(kind).items().stream());
  }

  private static void containerNames(Field pod, Findings findings) {
    Set<String> names = new HashSet<>();
    containers(pod)
        .map(container -> container.at("name"))
        .filter(name -> name.text().filter(text -> !names.add(text)).isPresent())
        .forEach(
            name ->
                findings.add(
                    name, "a name of its own", name.shown() + " is another container's name"));
  }

  private static void mounts(Field pod, Findings findings) {
    Field volumes = pod.at("volumes");
    if (volumes.isList() || !volumes.isPresent()) {
      List<String> names = volumeNames(pod, volumes);
      containers(pod)
          .flatMap(PodRules::mounted)
          .filter(name -> name.text().filter(text -> !names.contains(text)).isPresent())
          .forEach(
              name ->
                  findings.suggest(
                      name,
                      "a volume of the pod",
                      names,
                      name.shown() + " is no volume of the pod"));
    }
  }

  private static Stream<Field> mounted(Field container) {
    return Stream.of("volumeMounts", "volumeDevices")
        .flatMap(kind -> container.at(kind).items().stream())
        .map(mount -> mount.at("name"));
  }

  private static List<String> volumeNames(Field pod, Field volumes) {
    Stream<Field> claims =
        pod.root().at("spec.volumeClaimTemplates").items().stream()
            .map(claim -> claim.at("metadata"));
    return Stream.concat(volumes.items().stream(), claims)
        .flatMap(named -> named.at("name").text().stream())
        .toList();
  }

  private static void initContainer(Field container, Findings findings) {
    if (!container.at("restartPolicy").is("Always")) {
      AFTER_START.stream()
          .map(container::at)
          .filter(Field::isPresent)
          .forEach(
              field ->
                  findings.forbidden(
                      field, "not allowed in an init container without restartPolicy: Always"));
    }
  }

  private static void nameservers(Field pod, Findings findings) {
    if (pod.at("dnsPolicy").is("None") && pod.at("dnsConfig.nameservers").isEmpty()) {
      findings.missing(pod.at("dnsConfig.nameservers"));
    }
  }
}
