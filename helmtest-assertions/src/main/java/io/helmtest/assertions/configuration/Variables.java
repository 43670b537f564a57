package io.helmtest.assertions.configuration;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.helmtest.assertions.configuration.Origin.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Works out a container's environment as kubelet does: {@code envFrom} in its order, {@code env}
 * over it, each variable seeing those before it.
 */
final class Variables {
  private final ConfigObjects objects;
  private final Map<String, Variable> variables = new LinkedHashMap<>();
  private final List<Reference> references = new ArrayList<>();

  private Variables(ConfigObjects objects) {
    this.objects = objects;
  }

  static Variables of(Container container, ConfigObjects objects) {
    Variables variables = new Variables(objects);
    List<EnvFromSource> all = container.getEnvFrom();
    for (int i = 0; i < all.size(); i++) {
      variables.add("envFrom[" + i + "]", all.get(i));
    }
    container.getEnv().forEach(variables::add);
    return variables;
  }

  Map<String, Variable> byName() {
    return variables;
  }

  List<Reference> references() {
    return references;
  }

  private void add(String path, EnvFromSource source) {
    String prefix = Objects.requireNonNullElse(source.getPrefix(), "");
    if (source.getConfigMapRef() != null) {
      String name = source.getConfigMapRef().getName();
      addAll(
          path,
          prefix,
          Origin.key(Kind.CONFIG_MAP, name, "", source.getConfigMapRef().getOptional()));
    }
    if (source.getSecretRef() != null) {
      String name = source.getSecretRef().getName();
      addAll(path, prefix, Origin.key(Kind.SECRET, name, "", source.getSecretRef().getOptional()));
    }
  }

  private void addAll(String path, String prefix, Origin all) {
    references.add(new Reference(path, all));
    Map<String, String> data = values(all);
    data.forEach(
        (key, value) -> {
          Origin origin = new Origin(all.kind(), all.object(), key, all.optional());
          put(new Variable(prefix + key, path, origin, value, all.kind() == Kind.SECRET));
        });
  }

  private void add(EnvVar env) {
    String path = "env[" + env.getName() + "]";
    Origin origin = Origin.of(env.getValueFrom());
    if (origin.isReference()) {
      references.add(new Reference(path, origin));
    }
    if (origin.kind() == Kind.LITERAL) {
      addLiteral(env.getName(), path, Objects.requireNonNullElse(env.getValue(), ""));
    } else if (!isLeftOut(origin)) {
      @Nullable String value = origin.isReference() ? values(origin).get(origin.key()) : null;
      put(new Variable(env.getName(), path, origin, value, origin.kind() == Kind.SECRET));
    }
  }

  private void addLiteral(String name, String path, String text) {
    Expansion expansion = new Expansion(variables);
    String value = expansion.of(text);
    put(new Variable(name, path, Origin.LITERAL, value, expansion.isSecret(text)));
  }

  // An optional key that the object does not have sets no variable.
  private boolean isLeftOut(Origin origin) {
    return origin.isReference()
        && origin.optional()
        && objects
            .find(origin.objectKind(), origin.object())
            .filter(data -> !data.values().containsKey(origin.key()))
            .isPresent();
  }

  private Map<String, String> values(Origin origin) {
    return objects
        .find(origin.objectKind(), origin.object())
        .map(ConfigData::values)
        .orElse(Map.of());
  }

  // Kubernetes skips what cannot be a variable's name.
  private void put(Variable variable) {
    if (!variable.name().isEmpty() && variable.name().indexOf('=') < 0) {
      variables.remove(variable.name());
      variables.put(variable.name(), variable);
    }
  }
}
