package io.helmtest.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a custom resource definition says of a place: {@code openAPIV3Schema}, or a part of it. What
 * is not of the right type in it says nothing.
 */
final class Schema {
  private final Map<?, ?> content;

  private Schema(Map<?, ?> content) {
    this.content = content;
  }

  static Optional<Schema> of(@Nullable Object content) {
    return content instanceof Map<?, ?> map ? Optional.of(new Schema(map)) : Optional.empty();
  }

  /** The schema of a property, be it one by name or any additional one. */
  Optional<Schema> property(String name) {
    Object properties = content.get("properties");
    return of(properties instanceof Map<?, ?> map ? map.get(name) : null)
        .or(() -> of(content.get("additionalProperties")));
  }

  Set<String> propertyNames() {
    return content.get("properties") instanceof Map<?, ?> map
        ? map.keySet().stream().map(String::valueOf).collect(Collectors.toSet())
        : Set.of();
  }

  Optional<Schema> items() {
    return of(content.get("items"));
  }

  /** The schemas of {@code anyOf}, {@code oneOf} or {@code allOf}. */
  List<Schema> alternatives(String keyword) {
    return list(keyword).stream().flatMap(alternative -> of(alternative).stream()).toList();
  }

  Optional<Schema> negated() {
    return of(content.get("not"));
  }

  List<String> texts(String keyword) {
    return list(keyword).stream().filter(String.class::isInstance).map(String.class::cast).toList();
  }

  /** The values of {@code enum}; empty where all are allowed. */
  List<?> allowed() {
    return list("enum");
  }

  @Nullable Object defaultValue() {
    return content.get("default");
  }

  Optional<String> text(String keyword) {
    return content.get(keyword) instanceof String text && !text.isEmpty()
        ? Optional.of(text)
        : Optional.empty();
  }

  Optional<BigDecimal> number(String keyword) {
    return Numbers.of(content.get(keyword));
  }

  boolean is(String keyword) {
    return Objects.equals(content.get(keyword), true);
  }

  boolean isIntOrString() {
    return is("x-kubernetes-int-or-string");
  }

  boolean isEmbeddedResource() {
    return is("x-kubernetes-embedded-resource");
  }

  boolean preservesUnknownFields() {
    return is("x-kubernetes-preserve-unknown-fields");
  }

  /** The types that it names, as JSON calls them; none where it leaves that open. */
  List<String> types() {
    return isIntOrString() ? List.of("integer", "string") : text("type").stream().toList();
  }

  private List<?> list(String keyword) {
    return content.get(keyword) instanceof List<?> list
        ? list.stream().flatMap(Stream::ofNullable).toList()
        : List.of();
  }
}
