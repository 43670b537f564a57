package io.helmtest.assertions;

import io.helmtest.assertions.subject.AbstractHelmAssert;
import io.helmtest.assertions.subject.Checks;
import io.helmtest.assertions.subject.MaskedRepresentation;
import io.helmtest.assertions.subject.Wording;
import io.helmtest.manifest.RefusedManifestException;
import io.helmtest.message.Lines;
import io.helmtest.message.MessageContext;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;

/**
 * Several things of one sort, by AssertJ's names. Whatever is asserted about each of them fails
 * when there are none.
 *
 * @param <E> the assertion about one of them
 */
public final class ElementsAssert<E> extends AbstractHelmAssert<ElementsAssert<E>> {
  private final Source source;
  private final String title;
  private final List<Element<E>> elements;
  private final boolean noneAllowed;

  @SuppressWarnings("unchecked") // the class of a generic type has no parameter
  private ElementsAssert(
      Source source,
      String title,
      List<Element<E>> elements,
      boolean noneAllowed,
      Wording wording) {
    super(wording, (Class<ElementsAssert<E>>) (Class<?>) ElementsAssert.class);
    this.source = source;
    this.title = title;
    this.elements = elements;
    this.noneAllowed = noneAllowed;
  }

  static <E> ElementsAssert<E> of(
      Source source, String title, List<Element<E>> elements, Wording wording) {
    return new ElementsAssert<>(source, title, elements, false, wording);
  }

  /**
   * Checks each of them, to the end: all failures are reported, those of one cause together.
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
    demandSome();
    checks("each").all(checks(assertion));
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
   * @throws AssertionError if all fail, each of them reported, or there are none to check
   */
  public ElementsAssert<E> any(Consumer<? super E> assertion) {
    if (elements.isEmpty()) {
      throw nothingToCheck();
    }
    checks("any").any(checks(assertion));
    return this;
  }

  /**
   * Checks all of them together.
   *
   * <pre>{@code
   * // passes when the check passes, fails when there is no Service
   * assertThat(chart).services().satisfies(services -> assertThat(services).hasSizeLessThan(5));
   * }</pre>
   *
   * @param requirements what to check of the list
   * @return this
   * @throws AssertionError if it fails, or there are none to check
   */
  public ElementsAssert<E> satisfies(Consumer<? super List<E>> requirements) {
    demandSome();
    checks("all").named(title, () -> requirements.accept(toList()));
    return this;
  }

  /**
   * Those of them that fulfil a condition.
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
  @CheckReturnValue
  public ElementsAssert<E> filteredOn(String description, Predicate<? super E> condition) {
    List<Element<E>> kept = elements.stream().filter(element -> keeps(condition, element)).toList();
    return new ElementsAssert<>(source, title + " " + description, kept, noneAllowed, wording());
  }

  // What cannot be looked at may be meant: it fails when it is checked.
  private boolean keeps(Predicate<? super E> condition, Element<E> element) {
    try {
      return condition.test(element.in(wording()));
    } catch (RefusedManifestException refusal) {
      return true;
    }
  }

  /**
   * How many there are. This looks at none of them.
   *
   * @return their number
   */
  public int count() {
    return elements.size();
  }

  /**
   * What a function finds in each of them, for AssertJ's list assertions.
   *
   * <pre>{@code
   * // passes when all Services are of this type, fails for another type and without Services
   * assertThat(chart).services().extracting(service -> service.actual().getSpec().getType()).containsOnly("ClusterIP");
   * }</pre>
   *
   * @param extractor finds a value
   * @param <T> the value's type
   * @return the values, in the order of the render
   * @throws AssertionError if there are none to look at
   */
  @CheckReturnValue
  public <T> ListAssert<T> extracting(Function<? super E, ? extends T> extractor) {
    demandSome();
    List<T> values = toList().stream().<T>map(extractor).toList();
    return Assertions.assertThat(values)
        .withRepresentation(new MaskedRepresentation(context()))
        .as("%s%s", context().prefix(), title);
  }

  /**
   * The first of them.
   *
   * @return the first, in the order of the render
   * @throws AssertionError if there are none
   */
  @CheckReturnValue
  public E first() {
    return element(0);
  }

  /**
   * The last of them.
   *
   * @return the last, in the order of the render
   * @throws AssertionError if there are none
   */
  @CheckReturnValue
  public E last() {
    return element(Math.max(0, elements.size() - 1));
  }

  /**
   * One of them by its index.
   *
   * @param index the index in the order of the render, from 0
   * @return the one at that index
   * @throws AssertionError if there are fewer
   */
  @CheckReturnValue
  public E element(int index) {
    if (index < 0 || index >= elements.size()) {
      throw failure(
          context(), "Expecting\n  %s at index %d\nbut %s".formatted(title, index, found()));
    }
    return elements.get(index).in(wording());
  }

  /**
   * The only one of them.
   *
   * @return the one that there is
   * @throws AssertionError if there are none or several
   */
  @CheckReturnValue
  public E singleElement() {
    return hasSize(1).first();
  }

  /**
   * Lets {@link #each}, {@link #satisfies} and {@link #extracting} pass where there are none.
   *
   * @return the same things, of which there may be none
   */
  @CheckReturnValue
  public ElementsAssert<E> allowingNone() {
    return new ElementsAssert<>(source, title, elements, true, wording());
  }

  /**
   * What they are called in messages.
   *
   * @return such as {@code Service}, without an article
   */
  public String title() {
    return title;
  }

  /**
   * All of them, to look at in plain Java.
   *
   * @return an assertion about each; an empty list if there are none
   */
  public List<E> toList() {
    return elements.stream().map(element -> element.in(wording())).toList();
  }

  /**
   * Checks how many there are.
   *
   * <pre>{@code
   * // passes for two Services, fails for any other number
   * assertThat(chart).services().hasSize(2);
   * }</pre>
   *
   * @param size the number expected; 0 is {@link #isEmpty}
   * @return this
   * @throws AssertionError if there are more or fewer; the message lists them
   */
  public ElementsAssert<E> hasSize(int size) {
    return hasSizeBetween(size, size, String.valueOf(size));
  }

  /**
   * Checks how many there are.
   *
   * <pre>{@code
   * // passes for one to three Services, fails for four
   * assertThat(chart).services().hasSizeBetween(1, 3);
   * }</pre>
   *
   * @param least the least number expected
   * @param most the greatest number expected
   * @return this
   * @throws AssertionError if there are more or fewer; the message lists them
   */
  public ElementsAssert<E> hasSizeBetween(int least, int most) {
    return hasSizeBetween(least, most, least + " to " + most);
  }

  /**
   * Checks that there is at least one.
   *
   * <pre>{@code
   * // passes for one Service, fails without
   * assertThat(chart).services().isNotEmpty();
   * }</pre>
   *
   * @return this
   * @throws AssertionError if there are none
   */
  public ElementsAssert<E> isNotEmpty() {
    look();
    if (elements.isEmpty()) {
      throw nothingToCheck();
    }
    return this;
  }

  /**
   * Checks that there are none, in a render that has something; the same as {@link
   * #areNotRendered}.
   *
   * <pre>{@code
   * // passes without an Ingress, fails with one, and when the chart renders nothing at all
   * assertThat(chart).ingresses().isEmpty();
   * }</pre>
   *
   * @throws AssertionError if there is one, or the whole render is empty
   */
  public void isEmpty() {
    areNotRendered();
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
      throw failure(
          context(),
          "Expecting\n  no %s\nin a render that has something, but nothing at all was rendered"
              .formatted(title));
    }
    if (!elements.isEmpty()) {
      throw failure(context(), "Expecting\n  no %s\nbut %s".formatted(title, found()));
    }
  }

  private ElementsAssert<E> hasSizeBetween(int least, int most, String expected) {
    look();
    int size = elements.size();
    if (size < least || size > most) {
      throw failure(context(), "Expecting\n  %s × %s\nbut %s".formatted(expected, title, found()));
    }
    if (size == 0) {
      areNotRendered();
    }
    return this;
  }

  // None is counted unseen: what cannot be looked at may not be one of them.
  private void look() {
    elements.forEach(element -> element.in(wording()));
  }

  private Checks checks(String quantifier) {
    return new Checks(
        context(), wording(), "%s %s of %d".formatted(quantifier, title, elements.size()));
  }

  private List<Runnable> checks(Consumer<? super E> assertion) {
    return IntStream.range(0, elements.size())
        .<Runnable>mapToObj(i -> () -> check(assertion, elements.get(i)))
        .toList();
  }

  private void check(Consumer<? super E> assertion, Element<E> element) {
    checks("each").named(element.name(), () -> assertion.accept(element.in(wording())));
  }

  private String found() {
    return elements.isEmpty()
        ? source.insteadOfNothing().get()
        : "there are %d\n%s"
            .formatted(elements.size(), Lines.of(elements.stream().map(Element::name).toList()));
  }

  private void demandSome() {
    if (elements.isEmpty() && !noneAllowed) {
      throw nothingToCheck();
    }
  }

  private AssertionError nothingToCheck() {
    return failure(
        new WithRemedy(context()),
        "Expecting\n  at least one %s to check\nbut %s".formatted(title, found()));
  }

  private MessageContext context() {
    return source.context();
  }
}
