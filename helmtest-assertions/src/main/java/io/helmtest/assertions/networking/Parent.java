package io.helmtest.assertions.networking;

import io.fabric8.kubernetes.api.model.gatewayapi.v1.Gateway;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Listener;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.ParentReference;
import io.helmtest.assertions.subject.Externals;
import io.helmtest.assertions.subject.References;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.message.ClosestMatch;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an HTTPRoute is attached to: a Gateway, or some of its listeners. */
record Parent(Subject place, ParentReference reference) {
  private static final String KIND = "Gateway";

  boolean isGateway() {
    return reference.getKind() == null || reference.getKind().equals(KIND);
  }

  String name() {
    return Objects.requireNonNullElse(reference.getName(), "");
  }

  List<Listener> listeners() {
    return gateway().stream()
        .flatMap(gateway -> gateway.getSpec().getListeners().stream())
        .filter(this::isMeant)
        .toList();
  }

  void isRendered(Externals externals) {
    if (isGateway()
        && references(externals).demand(place, KIND, name()).isPresent()
        && listeners().isEmpty()) {
      throw place.mismatch(
          "to find in this release for " + place.path(),
          "a listener of " + this,
          listenersInstead());
    }
  }

  private String listenersInstead() {
    String section = reference.getSectionName();
    return section == null
        ? "none with port " + reference.getPort()
        : "none with the name " + section + ClosestMatch.question(section, listenerNames());
  }

  private List<String> listenerNames() {
    return gateway().stream()
        .flatMap(gateway -> gateway.getSpec().getListeners().stream())
        .map(Listener::getName)
        .toList();
  }

  private boolean isMeant(Listener listener) {
    return matches(reference.getSectionName(), listener.getName())
        && matches(reference.getPort(), listener.getPort());
  }

  private static boolean matches(@Nullable Object wanted, @Nullable Object found) {
    return wanted == null || wanted.equals(found);
  }

  private Optional<Gateway> gateway() {
    return isGateway()
        ? references(Externals.NONE)
            .neighbours()
            .find(KIND, name())
            .map(document -> document.as(Gateway.class))
        : Optional.empty();
  }

  private References references(Externals externals) {
    return References.of(place, reference.getNamespace(), externals);
  }

  /** Such as {@code Gateway shop}. */
  @Override
  public String toString() {
    String namespace =
        reference.getNamespace() == null ? "" : " in namespace " + reference.getNamespace();
    return "Gateway " + name() + namespace;
  }
}
