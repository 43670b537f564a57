package io.helmtest.assertions.subject;

import io.helmtest.manifest.FieldTree;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A field of an object or of a document inside one, which may be absent. Values are plain Java: a
 * Map, List, String, Boolean or number. What a Secret holds is checked, but never shown.
 */
public final class FieldAssert extends SubjectAssert<FieldAssert, @Nullable Object> {
  private final FieldPlace place;

  /**
   * A field of an object.
   *
   * @param subject the place
   * @throws IllegalArgumentException if the place's path is not a path
   */
  public FieldAssert(Subject subject) {
    this(FieldPlace.of(subject));
  }

  /**
   * A field at a place.
   *
   * @param place a place in an object, or in a document inside one
   * @throws IllegalArgumentException if the place's path is not a path
   */
  public FieldAssert(FieldPlace place) {
    super(place.subject(), place.value().orElse(null), FieldAssert.class);
    this.place = place;
  }

  /**
   * A field below this one.
   *
   * @param path such as {@code limits.memory} or {@code [name=LOG_LEVEL].value}
   * @return the field, which may be absent
   * @throws IllegalArgumentException if it is not a path
   */
  public FieldAssert at(String path) {
    return new FieldAssert(place.at(path));
  }

  /**
   * Checks the field's value.
   *
   * <pre>{@code
   * // passes for spec.replicas: 3, fails for another number and without the field
   * assertThat(chart).object("Deployment", "shop-web").at("spec.replicas").isEqualTo(3);
   * }</pre>
   *
   * @param expected a String, Boolean or number, or a List or Map of such
   * @return this
   * @throws AssertionError if it has another value or is absent
   */
  @Override
  public FieldAssert isEqualTo(@Nullable Object expected) {
    if (expected == null) {
      return isAbsent();
    }
    if (!PlainValue.areEqual(expected, actual)) {
      String found = actual == null ? place.shown(null) : place.shown(actual, expected);
      throw place.told("to have %s", place.shown(expected, actual), found);
    }
    return this;
  }

  /**
   * Checks that the field is there and is not null.
   *
   * <pre>{@code
   * // passes when the rule has a from, fails without
   * assertThat(chart).object("NetworkPolicy", "shop-web").at("spec.ingress[0].from").isPresent();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it is absent; the message tells how far the path leads
   */
  public FieldAssert isPresent() {
    content().isPresent();
    return this;
  }

  /**
   * Checks that the object does not have the field, or has it as null. A path that can lead
   * nowhere, because a field's name is wrong or an item of a list on the way is not there, is an
   * error.
   *
   * <pre>{@code
   * // passes when the rule has no from, fails with one
   * assertThat(chart).object("NetworkPolicy", "shop-web").at("spec.ingress[0].from").isAbsent();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it is there, or can never be
   */
  public FieldAssert isAbsent() {
    if (actual != null) {
      throw place.mismatch("not to have %s", "anything", actual);
    }
    place
        .deadEnd()
        .ifPresent(
            reason -> {
              throw place.told("to be able to have %s", "a path that exists", reason);
            });
    return this;
  }

  /**
   * Checks that the field is a string, number, boolean, list or map, as YAML writes it.
   *
   * <pre>{@code
   * // passes for targetPort: http, fails for targetPort: 8080
   * assertThat(chart).service("shop-web").at("spec.ports[http].targetPort").isOfType(FieldType.STRING);
   * }</pre>
   *
   * @param type the type
   * @return this
   * @throws AssertionError if it is of another type or absent
   */
  public FieldAssert isOfType(FieldType type) {
    content().isOfType(type);
    return this;
  }

  /**
   * Checks what a list or a text holds: values of the list, or parts of the text.
   *
   * <pre>{@code
   * // passes for dnsNames: [shop.example.com, www.example.com], fails without the one
   * assertThat(chart).object("Certificate", "shop").at("spec.dnsNames").contains("shop.example.com");
   * }</pre>
   *
   * @param values at least one
   * @return this
   * @throws AssertionError if one is not there, or the field is absent, or neither list nor text
   * @throws IllegalArgumentException if none is named
   */
  public FieldAssert contains(Object... values) {
    content().contains(List.of(values));
    return this;
  }

  /**
   * Checks what a list or a text does not hold.
   *
   * <pre>{@code
   * // passes for args: [--port=8080], fails for args: [--debug] and without args
   * assertThat(chart).deployment("shop-web").container("web").at("args").doesNotContain("--debug");
   * }</pre>
   *
   * @param values at least one
   * @return this
   * @throws AssertionError if one is there, or the field is absent, or neither list nor text
   * @throws IllegalArgumentException if none is named
   */
  public FieldAssert doesNotContain(Object... values) {
    content().doesNotContain(List.of(values));
    return this;
  }

  /**
   * Checks that a list holds some values and no others, in any order; with their order, use {@link
   * #isEqualTo}.
   *
   * <pre>{@code
   * // passes for drop: [ALL], fails for drop: [ALL, CHOWN]
   * assertThat(chart).object("Pod", "a").at("spec.containers[a].securityContext.capabilities.drop").containsOnly("ALL");
   * }</pre>
   *
   * @param values all that the list holds
   * @return this
   * @throws AssertionError if one is not there, or another is, or the field is no list
   */
  public FieldAssert containsOnly(Object... values) {
    content().containsOnly(List.of(values));
    return this;
  }

  /**
   * Checks some entries of a map; it may have more.
   *
   * <pre>{@code
   * // passes for matchLabels: {app: shop, tier: web}, fails for another tier and without it
   * assertThat(chart).deployment("shop-web").at("spec.selector.matchLabels").containsEntries(Map.of("tier", "web"));
   * }</pre>
   *
   * @param entries keys and their values
   * @return this
   * @throws AssertionError if a key is missing or has another value, or the field is no map
   * @throws IllegalArgumentException if there are none
   */
  public FieldAssert containsEntries(Map<String, ?> entries) {
    content().containsEntries(entries);
    return this;
  }

  /**
   * Checks how many items a list, or entries a map, has.
   *
   * <pre>{@code
   * // passes for two rules, fails for one
   * assertThat(chart).object("Ingress", "shop-web").at("spec.rules").hasSize(2);
   * }</pre>
   *
   * @param size the number
   * @return this
   * @throws AssertionError if there are more or fewer, or the field is neither list nor map
   */
  public FieldAssert hasSize(int size) {
    content().hasSize(size);
    return this;
  }

  /**
   * Checks each item of a list, to the end: all failures are told, one a line.
   *
   * <pre>{@code
   * // passes when no port has an appProtocol; fails when one has, and when there is no port
   * assertThat(chart).service("shop-web").at("spec.ports").each(port -> port.at("appProtocol").isAbsent());
   * }</pre>
   *
   * @param assertion what to check
   * @return this
   * @throws AssertionError if one fails, or there is none to check, or the field is no list
   */
  public FieldAssert each(Consumer<? super FieldAssert> assertion) {
    int size = ((List<?>) content().isOfType(FieldType.LIST)).size();
    if (size == 0) {
      throw place.told("to have %s with", "at least one item to check", "none");
    }
    return passesAll(
        IntStream.range(0, size)
            .<Runnable>mapToObj(i -> () -> assertion.accept(at("[" + i + "]")))
            .toList());
  }

  /**
   * The field as a text.
   *
   * @return a text, or a list of texts (such as {@code args}) with a blank between them
   * @throws AssertionError if it is neither
   */
  public TextAssert text() {
    return new TextAssert(place, content().text());
  }

  /**
   * The field as a number.
   *
   * @return a number, or a text that is one
   * @throws AssertionError if it is neither
   */
  public NumberAssert number() {
    return new NumberAssert(place, content().number());
  }

  /**
   * The field as a quantity.
   *
   * @return a quantity, such as {@code 250m}, {@code 1Gi} or {@code 2}
   * @throws AssertionError if it is none
   */
  public QuantityAssert quantity() {
    return new QuantityAssert(place, content().quantity());
  }

  /**
   * What the field says in base64.
   *
   * @return the text that it decodes to, taken for UTF-8
   * @throws AssertionError if it is not base64
   */
  public FieldAssert decodedBase64() {
    String text = content().string();
    try {
      byte[] bytes = Base64.getDecoder().decode(text.replaceAll("\\s", ""));
      FieldTree decoded = FieldTree.of(new String(bytes, StandardCharsets.UTF_8));
      return new FieldAssert(FieldPlace.inside(subject(), decoded));
    } catch (IllegalArgumentException notBase64) {
      throw place.mismatch("to have %s", "base64", actual);
    }
  }

  private Content content() {
    return new Content(place, actual);
  }
}
