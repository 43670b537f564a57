package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.helmtest.assertions.configuration.DocumentAssert;
import io.helmtest.assertions.configuration.TextFormat;
import io.helmtest.assertions.subject.Subject;
import java.util.function.Supplier;
import org.assertj.core.annotation.CheckReturnValue;

/**
 * What ConfigMaps and Secrets have in common: documents as values.
 *
 * @param <S> the assertion itself
 * @param <T> what it asserts about
 */
public abstract class AbstractConfigAssert<
        S extends AbstractConfigAssert<S, T>, T extends HasMetadata>
    extends AbstractObjectAssert<S, T> {

  AbstractConfigAssert(Subject subject, Supplier<? extends T> object, Class<S> self) {
    super(subject, object, self);
  }

  /**
   * A key's value as YAML.
   *
   * <pre>{@code
   * // passes for "server: {port: 8080}", fails for another port, without it, and for what is not YAML
   * assertThat(chart).configMap("shop-config").yaml("application.yaml").at("server.port").isEqualTo(8080);
   * }</pre>
   *
   * @param key the key
   * @return the document; of several, the first
   * @throws AssertionError if the key is missing or its value is not YAML
   */
  @CheckReturnValue
  public DocumentAssert yaml(String key) {
    return DocumentAssert.of(subject(), key, TextFormat.YAML);
  }

  /**
   * A key's value as JSON.
   *
   * <pre>{@code
   * // passes for {"features": ["search"]}, fails without the feature, and for what is not JSON
   * assertThat(chart).configMap("shop-config").json("features.json").at("features").contains("search");
   * }</pre>
   *
   * @param key the key
   * @return the document
   * @throws AssertionError if the key is missing or its value is not JSON
   */
  @CheckReturnValue
  public DocumentAssert json(String key) {
    return DocumentAssert.of(subject(), key, TextFormat.JSON);
  }

  /**
   * A key's value as Java properties, whose paths are whole keys and whose values are texts.
   *
   * <pre>{@code
   * // passes for server.port=8080, fails for server.port=9090
   * assertThat(chart).configMap("shop-config").properties("app.properties").at("server.port").isEqualTo("8080");
   * }</pre>
   *
   * @param key the key
   * @return the properties
   * @throws AssertionError if the key is missing
   */
  @CheckReturnValue
  public DocumentAssert properties(String key) {
    return DocumentAssert.of(subject(), key, TextFormat.PROPERTIES);
  }

  /**
   * A key's value as XML. A path begins with the root element; an attribute is {@code @} and its
   * name, elements of one name are a list, texts are texts. Nothing outside the document is read.
   *
   * <pre>{@code
   * // passes for <configuration><root level="INFO"/></configuration>, fails for level="DEBUG"
   * assertThat(chart).configMap("shop-config").xml("logback.xml").at("configuration.root.@level").isEqualTo("INFO");
   * }</pre>
   *
   * @param key the key
   * @return the document
   * @throws AssertionError if the key is missing or its value is not XML
   */
  @CheckReturnValue
  public DocumentAssert xml(String key) {
    return DocumentAssert.of(subject(), key, TextFormat.XML);
  }
}
