package io.helmtest.assertions.value;

import io.helmtest.assertions.subject.Subject;
import io.helmtest.manifest.FieldTree;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.assertj.core.annotation.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/**
 * A field of an object or of a document inside one, which may be absent. Values are plain Java: a
 * Map, List, String, Boolean or number. What a Secret holds is checked, but never shown.
 */
public final class FieldAssert extends AbstractItemsAssert<FieldAssert> {

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
    super(place, FieldAssert.class);
  }

  /**
   * A field below this one.
   *
   * @param path such as {@code limits.memory} or {@code [name=LOG_LEVEL].value}
   * @return the field, which may be absent
   * @throws IllegalArgumentException if it is not a path
   */
  @CheckReturnValue
  public FieldAssert at(String path) {
    return new FieldAssert(fieldPlace().at(path));
  }

  /**
   * Checks the field's value; {@code isEqualTo(null)} is {@link #isAbsent}.
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
    return expected == null ? isAbsent() : super.isEqualTo(expected);
  }

  /**
   * Checks the field's value; {@code isNotEqualTo(null)} is {@link #isPresent}. A field that is not
   * there fails.
   *
   * <pre>{@code
   * // passes for spec.replicas: 3, fails for 1 and without the field
   * assertThat(chart).object("Deployment", "shop-web").at("spec.replicas").isNotEqualTo(1);
   * }</pre>
   *
   * @param other a String, Boolean or number, or a List or Map of such
   * @return this
   * @throws AssertionError if it has this value or is absent
   */
  @Override
  public FieldAssert isNotEqualTo(@Nullable Object other) {
    return other == null ? isPresent() : super.isNotEqualTo(other);
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
    content().present();
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
    if (actual() != null) {
      throw fieldPlace().mismatch("not to have %s", "anything", actual());
    }
    fieldPlace()
        .deadEnd()
        .ifPresent(
            reason -> {
              throw fieldPlace().told("to be able to have %s", "a path that exists", reason);
            });
    return this;
  }

  /**
   * The same as {@link #isAbsent}, in AssertJ's words.
   *
   * @return this
   * @throws AssertionError if it is there, or can never be
   */
  public FieldAssert isNull() {
    return isAbsent();
  }

  /**
   * The same as {@link #isPresent}, in AssertJ's words.
   *
   * @return this
   * @throws AssertionError if it is absent; the message tells how far the path leads
   */
  public FieldAssert isNotNull() {
    return isPresent();
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
    content().ofType(type);
    return this;
  }

  /**
   * Checks that the field is of another type.
   *
   * <pre>{@code
   * // passes for targetPort: http, fails for targetPort: 8080
   * assertThat(chart).service("shop-web").at("spec.ports[http].targetPort").isNotOfType(FieldType.NUMBER);
   * }</pre>
   *
   * @param type the type
   * @return this
   * @throws AssertionError if it is of this type or absent
   */
  public FieldAssert isNotOfType(FieldType type) {
    return holds(!type.isTypeOf(content().present()), "not to have %s as", type);
  }

  /**
   * The field as a text.
   *
   * @return a text, or a list of texts (such as {@code args}) with a blank between them
   * @throws AssertionError if it is neither
   */
  @CheckReturnValue
  public TextAssert text() {
    return new TextAssert(fieldPlace(), content().text());
  }

  /**
   * The field as a number.
   *
   * @return a number, or a text that is one
   * @throws AssertionError if it is neither
   */
  @CheckReturnValue
  public NumberAssert number() {
    return new NumberAssert(fieldPlace(), content().number());
  }

  /**
   * The field as a quantity.
   *
   * @return a quantity, such as {@code 250m}, {@code 1Gi} or {@code 2}
   * @throws AssertionError if it is none
   */
  @CheckReturnValue
  public QuantityAssert quantity() {
    return new QuantityAssert(fieldPlace(), content().present(), content().quantity());
  }

  /**
   * What the field says in base64.
   *
   * @return the text that it decodes to, taken for UTF-8
   * @throws AssertionError if it is not base64
   */
  @CheckReturnValue
  public FieldAssert decodedBase64() {
    String text = content().string();
    try {
      byte[] bytes = Base64.getDecoder().decode(text.replaceAll("\\s", ""));
      FieldTree decoded = FieldTree.of(new String(bytes, StandardCharsets.UTF_8));
      return new FieldAssert(FieldPlace.inside(subject(), decoded));
    } catch (IllegalArgumentException notBase64) {
      throw fieldPlace().mismatch("to have %s", "base64", actual());
    }
  }
}
