package io.helmtest.assertions.networking;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPBackendRef;
import io.fabric8.kubernetes.api.model.networking.v1.IngressServiceBackend;
import io.fabric8.kubernetes.api.model.networking.v1.ServiceBackendPort;
import io.helmtest.assertions.subject.Externals;
import io.helmtest.assertions.subject.MismatchError;
import io.helmtest.assertions.subject.References;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.message.ClosestMatch;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A port of a Service that traffic is sent to.
 *
 * @param place where the reference stands
 * @param namespace the Service's namespace; null for that of the referring object
 * @param port name or number; empty if the reference has none
 */
record ServiceBackend(Subject place, @Nullable String namespace, String service, String port) {
  private static final String KIND = "Service";

  static ServiceBackend of(Subject place, IngressServiceBackend backend) {
    return new ServiceBackend(
        place, null, Objects.requireNonNullElse(backend.getName(), ""), port(backend.getPort()));
  }

  static ServiceBackend of(Subject place, HTTPBackendRef backend) {
    return new ServiceBackend(
        place, backend.getNamespace(), backend.getName(), text(backend.getPort()));
  }

  private static String port(@Nullable ServiceBackendPort port) {
    return port == null ? "" : Objects.requireNonNullElse(port.getName(), text(port.getNumber()));
  }

  private static String text(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }

  static boolean isPort(ServicePort port, String nameOrNumber) {
    return nameOrNumber.equals(port.getName()) || nameOrNumber.equals(text(port.getPort()));
  }

  boolean isTo(String otherService, String otherPort) {
    return service.equals(otherService)
        && (port.equals(otherPort) || number().equals(number(otherPort)));
  }

  /** The port's number, where the Service is in the release and has it; otherwise as it is. */
  String number() {
    return number(port);
  }

  private String number(String nameOrNumber) {
    return ports().stream()
        .filter(candidate -> isPort(candidate, nameOrNumber))
        .findFirst()
        .map(found -> text(found.getPort()))
        .orElse(nameOrNumber);
  }

  void isReached(Externals externals) {
    references(externals)
        .demand(place, KIND, service)
        .map(document -> document.as(Service.class))
        .ifPresent(this::hasPort);
  }

  private void hasPort(Service target) {
    boolean named = "ExternalName".equals(target.getSpec().getType());
    if (!(named && ports().isEmpty()) && ports().stream().noneMatch(found -> isPort(found, port))) {
      throw noPort();
    }
  }

  private MismatchError noPort() {
    String found =
        ports().stream()
            .map(candidate -> String.join("/", names(candidate)))
            .collect(Collectors.joining(", "));
    return place.mismatch(
        "to find in this release for " + place.path(),
        "port " + (port.isEmpty() ? "(absent)" : port) + " of Service " + service,
        found.isEmpty() ? "no ports" : found + ClosestMatch.question(port, namesAndNumbers()));
  }

  private List<String> namesAndNumbers() {
    return ports().stream().flatMap(candidate -> names(candidate).stream()).toList();
  }

  private static List<String> names(ServicePort port) {
    return port.getName() == null
        ? List.of(text(port.getPort()))
        : List.of(port.getName(), text(port.getPort()));
  }

  private List<ServicePort> ports() {
    return target().map(found -> found.getSpec().getPorts()).orElse(List.of());
  }

  private Optional<Service> target() {
    return references(Externals.NONE)
        .neighbours()
        .find(KIND, service)
        .map(document -> document.as(Service.class));
  }

  private References references(Externals externals) {
    return References.of(place, namespace, externals);
  }

  /** Such as {@code shop-web:http}. */
  @Override
  public String toString() {
    return service + ":" + port;
  }
}
