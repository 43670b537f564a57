package io.helmtest.assertions.identity;

import io.helmtest.Workload;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.value.AbstractTextAssert;
import io.helmtest.assertions.value.FieldPlace;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of an object.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/overview/working-with-objects/names/">Object
 *     names and IDs</a>
 */
public final class NameAssert extends AbstractTextAssert<NameAssert> {
  private static final int DNS_LABEL = 63;
  private static final Set<String> NAMED_BY_OTHERS =
      Set.of(
          "APIService",
          "CSIDriver",
          "CustomResourceDefinition",
          "GatewayClass",
          "IngressClass",
          "Namespace",
          "PriorityClass",
          "RuntimeClass",
          "StorageClass");

  private final Subject object;
  private final String name;

  /**
   * The name of an object.
   *
   * @param object the object
   */
  public NameAssert(Subject object) {
    super(
        FieldPlace.of(object.at("metadata.name")), object.document().id().name(), NameAssert.class);
    this.object = object;
    this.name = object.document().id().name();
  }

  /**
   * Checks that the name is the release's, or begins with it and {@code -} or {@code .}, so that
   * two releases can live in one namespace. Kinds whose names are agreed with others, such as
   * CustomResourceDefinition, APIService or StorageClass, may have any.
   *
   * <pre>{@code
   * // passes for shop-web in release shop, fails for web, and for shopping
   * assertThat(chart).deployment("shop-web").name().beginsWithRelease();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it begins with something else
   */
  public NameAssert beginsWithRelease() {
    return beginsWith(object.chart().release());
  }

  /**
   * Checks that the release's name is in the name, at its beginning or further on, as a part of its
   * own between {@code -} or {@code .}. Kinds whose names are agreed with others may have any.
   *
   * <pre>{@code
   * // passes for shop-web and alertmanager-shop in release shop, fails for web, and for shopping
   * assertThat(chart).deployment("shop-web").name().containsRelease();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it is not
   */
  public NameAssert containsRelease() {
    String release = object.chart().release();
    boolean contains = name.matches("(.*[-.])?" + Pattern.quote(release) + "([-.].*)?");
    if (!contains && !NAMED_BY_OTHERS.contains(object.document().id().kind())) {
      throw subject()
          .mismatch(
              "to have " + subject().path() + " with the release's name", release, shownName());
    }
    return this;
  }

  /**
   * Checks that the name is a prefix, or begins with it and {@code -} or {@code .}.
   *
   * <pre>{@code
   * // passes for shop-web, fails for web, and for shopping
   * assertThat(chart).deployment("shop-web").name().beginsWith("shop");
   * }</pre>
   *
   * @param prefix such as what {@code fullnameOverride} says
   * @return this
   * @throws AssertionError if it begins with something else
   */
  public NameAssert beginsWith(String prefix) {
    boolean begins =
        name.equals(prefix) || name.startsWith(prefix + "-") || name.startsWith(prefix + ".");
    if (!begins && !NAMED_BY_OTHERS.contains(object.document().id().kind())) {
      throw subject()
          .mismatch("to have " + subject().path() + " beginning with", prefix, shownName());
    }
    return this;
  }

  /**
   * Checks that the name fits into a label and, of a workload, a host name: at most 63 characters,
   * no dot in the name of a workload.
   *
   * <pre>{@code
   * // passes for shop-web, fails for a Deployment shop.web and for a name of 64 characters
   * assertThat(chart).deployment("shop-web").name().fitsDnsLabel();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if it is longer, or a workload's has a dot
   */
  public NameAssert fitsDnsLabel() {
    if (name.length() > DNS_LABEL && !NAMED_BY_OTHERS.contains(object.document().id().kind())) {
      throw subject().mismatch("at most 63 characters", name.length() + ": " + name);
    }
    if (name.contains(".") && Workload.isWorkload(object.document())) {
      throw subject().mismatch("a DNS label, without a dot", name);
    }
    return this;
  }

  private String shownName() {
    return name.isEmpty() ? "no name" : name;
  }
}
