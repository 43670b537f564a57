package io.helmtest.assertions.value;

import io.helmtest.assertions.subject.Arguments;
import io.helmtest.assertions.subject.Checks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The items of a list, one by one, and the entries of a map.
 *
 * @param <S> the assertion itself
 */
abstract class AbstractItemsAssert<S extends AbstractItemsAssert<S>>
    extends AbstractContentAssert<S> {

  AbstractItemsAssert(FieldPlace place, Class<S> self) {
    super(place, self);
  }

  /**
   * Checks that an item of a list is a map with some entries; it may have more.
   *
   * <pre>{@code
   * // passes for ports: [{name: http, port: 80}], fails for port: 8080 and without the name
   * assertThat(chart).service("shop-web").at("spec.ports").containsItemWith(Map.of("name", "http", "port", 80));
   * }</pre>
   *
   * @param entries keys and their values
   * @return this
   * @throws AssertionError if no item has them, or the field is no list
   * @throws IllegalArgumentException if there are none
   */
  public S containsItemWith(Map<String, ?> entries) {
    Arguments.some("containsItemWith", entries.keySet());
    if (content().itemsWith(entries) == 0) {
      String found = fieldPlace().shown(shown()) + content().closest(entries);
      throw fieldPlace().told("to have %s with an item with", entries(entries), found);
    }
    return myself;
  }

  /**
   * Checks that no item of a list is a map with some entries.
   *
   * <pre>{@code
   * // passes for ports: [{name: http, port: 80}], fails with a port named debug and without ports
   * assertThat(chart).service("shop-web").at("spec.ports").doesNotContainItemWith(Map.of("name", "debug"));
   * }</pre>
   *
   * @param entries keys and their values
   * @return this
   * @throws AssertionError if an item has them, or the field is no list
   * @throws IllegalArgumentException if there are none
   */
  public S doesNotContainItemWith(Map<String, ?> entries) {
    Arguments.some("doesNotContainItemWith", entries.keySet());
    return holds(
        content().itemsWith(entries) == 0, "to have %s without an item with", entries(entries));
  }

  /**
   * Checks how many items of a list are maps with some entries.
   *
   * <pre>{@code
   * // passes for two ports over UDP, fails for another number of them
   * assertThat(chart).service("shop-dns").at("spec.ports").containsItemsWith(2, Map.of("protocol", "UDP"));
   * }</pre>
   *
   * @param count the number of items
   * @param entries keys and their values
   * @return this
   * @throws AssertionError if more or fewer items have them, or the field is no list
   * @throws IllegalArgumentException if there are none
   */
  public S containsItemsWith(int count, Map<String, ?> entries) {
    Arguments.some("containsItemsWith", entries.keySet());
    return holds(
        content().itemsWith(entries) == count,
        "to have %s with " + count + " items with",
        entries(entries));
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
  public S containsEntries(Map<String, ?> entries) {
    Arguments.some("containsEntries", entries.keySet());
    Map<?, ?> map = content().map();
    List<String> wrong = Content.wrong(map, entries);
    if (!wrong.isEmpty()) {
      throw fieldPlace()
          .told("to have %s containing", entries(entries, wrong), entries(map, wrong));
    }
    return myself;
  }

  /**
   * Checks that a map has none of some entries.
   *
   * <pre>{@code
   * // passes for matchLabels: {app: shop}, fails for {app: shop, tier: web}
   * assertThat(chart).deployment("shop-web").at("spec.selector.matchLabels").doesNotContainEntries(Map.of("tier", "web"));
   * }</pre>
   *
   * @param entries keys and their values
   * @return this
   * @throws AssertionError if one is there, or the field is no map
   * @throws IllegalArgumentException if there are none
   */
  public S doesNotContainEntries(Map<String, ?> entries) {
    Arguments.some("doesNotContainEntries", entries.keySet());
    List<String> present = new ArrayList<>(entries.keySet());
    present.removeAll(Content.wrong(content().map(), entries));
    return holds(present.isEmpty(), "to have %s not containing", entries(entries, present));
  }

  /**
   * Checks each item of a list, to the end: all failures are reported, those of one cause together.
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
  public S each(Consumer<? super FieldAssert> assertion) {
    return passesAll(items(assertion));
  }

  /**
   * Checks that at least one item of a list passes.
   *
   * <pre>{@code
   * // passes when one of the ports is 443; fails when none is, and when there is no port
   * assertThat(chart).service("shop-web").at("spec.ports").any(port -> port.at("port").isEqualTo(443));
   * }</pre>
   *
   * @param assertion what to check
   * @return this
   * @throws AssertionError if all fail, or there is none to check, or the field is no list
   */
  public S any(Consumer<? super FieldAssert> assertion) {
    new Checks(subject().context(), wording(), "any item of " + place()).any(items(assertion));
    return myself;
  }

  private List<Runnable> items(Consumer<? super FieldAssert> assertion) {
    int size = content().list().size();
    if (size == 0) {
      throw fieldPlace().told("to have %s with", "at least one item to check", "none");
    }
    return IntStream.range(0, size)
        .<Runnable>mapToObj(
            i -> () -> assertion.accept(new FieldAssert(fieldPlace().at("[" + i + "]"))))
        .toList();
  }

  private String entries(Map<?, ?> map) {
    return entries(map, List.copyOf(map.keySet()));
  }

  private String entries(Map<?, ?> map, List<?> keys) {
    return keys.stream()
        .sorted(Comparator.comparing(String::valueOf))
        .map(key -> key + ": " + (map.get(key) == null ? "(absent)" : entry(key, map.get(key))))
        .collect(Collectors.joining("\n"));
  }

  private String entry(Object key, Object value) {
    return fieldPlace().at("[" + key + "]").shown(value, null);
  }
}
