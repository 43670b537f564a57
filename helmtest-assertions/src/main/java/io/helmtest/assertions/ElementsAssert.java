package io.helmtest.assertions;

import io.helmtest.assertions.subject.AllOf;
import io.helmtest.assertions.subject.AnyOf;
import io.helmtest.assertions.subject.MismatchError;
import io.helmtest.assertions.subject.SeveralMismatchesError;
import io.helmtest.message.Lines;
import io.helmtest.message.MessageContext;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Several things of one sort. An assertion about each of them fails when there are none.
 *
 * @param <E> the assertion about one of them
 */
public final class ElementsAssert<E> {
  private final Source source;
  private final String sort;
  private final List<E> elements;
  private final List<String> names;
  private final boolean noneAllowed;

  private ElementsAssert(
      Source source, String sort, List<E> elements, List<String> names, boolean noneAllowed) {
    this.source = source;
    this.sort = sort;
    this.elements = elements;
    this.names = names;
    this.noneAllowed = noneAllowed;
  }

  static <T, E> ElementsAssert<E> of(
      Source source,
      String sort,
      List<T> items,
      Function<T, E> assertion,
      Function<T, String> name) {
    return new ElementsAssert<>(
        source,
        sort,
        items.stream().map(assertion).toList(),
        items.stream().map(name).toList(),
        false);
  }

  /**
   * Checks each of them, to the end: all failures are told, one a line.
   *
   * <pre>{@code
   * // passes when every image is from the registry; fails when one is not, and when there is no workload
   * assertThat(chart).workloads().each(workload ->
   *     workload.containers().each(container -> container.image().hasRegistry("prod.azurecr.io")));
   * }</pre>
   *
   * @param assertion what to check
   * @return this
   * @throws AssertionError if one fails, or there are none to check
   */
  public ElementsAssert<E> each(Consumer<? super E> assertion) {
    if (elements.isEmpty() && !noneAllowed) {
      throw new AssertionError(nothingToCheck());
    }
    AllOf.check(context(), "each " + sort + " of " + elements.size(), checks(assertion));
    return this;
  }

  /**
   * Checks that at least one of them passes.
   *
   * <pre>{@code
   * // passes when one of the containers serves port 8080; fails when none does, and without containers
   * assertThat(chart).deployment("shop-web").containers().any(container -> container.ports().hasPort(8080));
   * }</pre>
   *
   * @param assertion what to check
   * @return this
   * @throws AssertionError if all fail, each told on a line, or there are none to check
   */
  public ElementsAssert<E> any(Consumer<? super E> assertion) {
    if (elements.isEmpty()) {
      throw new AssertionError(nothingToCheck());
    }
    AnyOf.check(context(), "any " + sort + " of " + elements.size(), checks(assertion));
    return this;
  }

  /**
   * Those of them that fulfil a condition. An assertion about each of them fails when there are
   * none.
   *
   * <pre>{@code
   * // checks only the containers with ports; fails when none has any
   * assertThat(chart).containers()
   *     .filteredOn("with ports", container -> !container.actual().getPorts().isEmpty())
   *     .each(container -> container.ports().areSound());
   * }</pre>
   *
   * @param description the condition in words, such as {@code with ports}
   * @param condition what to keep
   * @return the ones kept
   */
  public ElementsAssert<E> filteredOn(String description, Predicate<? super E> condition) {
    List<Integer> kept =
        IntStream.range(0, elements.size())
            .filter(i -> condition.test(elements.get(i)))
            .boxed()
            .toList();
    return new ElementsAssert<>(
        source,
        sort + " " + description,
        kept.stream().map(elements::get).toList(),
        kept.stream().map(names::get).toList(),
        noneAllowed);
  }

  /**
   * Lets {@link #each} pass where there are none to check.
   *
   * @return the same things, of which there may be none
   */
  public ElementsAssert<E> allowingNone() {
    return new ElementsAssert<>(source, sort, elements, names, true);
  }

  /**
   * What they are called in messages.
   *
   * @return such as {@code Service}, without an article
   */
  public String sort() {
    return sort;
  }

  /**
   * Tells whether there are any.
   *
   * @return whether nothing of this sort was rendered
   */
  public boolean isEmpty() {
    return elements.isEmpty();
  }

  /**
   * Checks how many there are.
   *
   * <pre>{@code
   * // passes for two Services, fails for any other number
   * assertThat(chart).services().hasSize(2);
   * }</pre>
   *
   * @param size the number expected
   * @return this
   * @throws AssertionError if there are more or fewer; the message lists them
   */
  public ElementsAssert<E> hasSize(int size) {
    if (elements.size() != size) {
      throw new AssertionError(
          "%sExpecting\n  %d × %s\nbut there are %d\n%s\n%s"
              .formatted(
                  context().prefix(),
                  size,
                  sort,
                  elements.size(),
                  Lines.of(names),
                  context().footer()));
    }
    return this;
  }

  /**
   * Checks that there are none, in a render that has something, be it outside of the part that is
   * looked at.
   *
   * <pre>{@code
   * // passes without an Ingress, fails with one, and when the chart renders nothing at all
   * assertThat(chart).ingresses().areNotRendered();
   * // passes when the template renders nothing, but others do
   * assertThat(chart.template("templates/web/ingress.yaml")).objects().areNotRendered();
   * }</pre>
   *
   * @throws AssertionError if there is one, or the whole render is empty
   */
  public void areNotRendered() {
    if (source.all().get().isEmpty()) {
      throw new AssertionError(
          "%sExpecting\n  no %s\nin a render that has something, but nothing at all was rendered\n%s"
              .formatted(context().prefix(), sort, context().footer()));
    }
    if (!elements.isEmpty()) {
      throw new AssertionError(
          "%sExpecting\n  no %s\nbut there are %d\n%s\n%s"
              .formatted(
                  context().prefix(), sort, elements.size(), Lines.of(names), context().footer()));
    }
  }

  private List<Runnable> checks(Consumer<? super E> assertion) {
    return IntStream.range(0, elements.size())
        .<Runnable>mapToObj(i -> () -> check(assertion, i))
        .toList();
  }

  // A failure of plain AssertJ does not say which element it is about.
  private void check(Consumer<? super E> assertion, int index) {
    try {
      assertion.accept(elements.get(index));
    } catch (MismatchError | SeveralMismatchesError explained) {
      throw explained;
    } catch (AssertionError failure) {
      throw new AssertionError(names.get(index) + ": " + failure.getMessage(), failure);
    }
  }

  private String nothingToCheck() {
    return "%sExpecting\n  at least one %s to check\nbut there is none. It renders\n%s\n%s\nWhere none is fine, say allowingNone().each(…); to check that there is none, areNotRendered()."
        .formatted(context().prefix(), sort, Lines.of(source.objects().get()), context().footer());
  }

  private MessageContext context() {
    return source.context();
  }
}
