package io.helmtest.junit;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.junit.report.Entry;
import io.helmtest.junit.report.Rendered;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.opentest4j.TestAbortedException;

/**
 * What a test renders, or a class outside of its tests: the evidence where it fails. Held softly,
 * for a test may render a lot.
 */
final class TestRenders {
  private static final Namespace NAMESPACE = Namespace.create(TestRenders.class);

  private final Queue<SoftReference<RenderedChart>> charts = new ConcurrentLinkedQueue<>();
  private volatile Queue<SoftReference<RenderedChart>> latest = charts;

  /** Sees what one test renders, or what its class does, which belongs to none of its tests. */
  static Consumer<RenderedChart> observer(ExtensionContext context) {
    TestRenders renders =
        context
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(
                context.getUniqueId(), id -> new TestRenders(), TestRenders.class);
    Consumer<RenderedChart> test = renders::add;
    return test.andThen(ClassDeclarations.of(context)::add);
  }

  /** A chart whose renders are seen, and of whose exemptions the reports are told. */
  static HelmChart observed(HelmChart chart, ExtensionContext context) {
    return chart
        .observedBy(observer(context))
        .exemptionsObservedBy(count -> context.publishReportEntry(Entry.exempted(count)));
  }

  /** The failure without what is secret, the renders with it; a skipped test leaves none. */
  static Throwable explain(ExtensionContext context, Throwable failure) {
    List<RenderedChart> rendered = rendered(context).toList();
    Throwable shown = MaskedFailures.of(failure);
    if (!rendered.isEmpty() && !(failure instanceof TestAbortedException)) {
      shown.addSuppressed(new Rendered(rendered, failure));
    }
    return shown;
  }

  /** The next dynamic test has what its factory rendered, but nothing of the test before it. */
  static void startDynamicTest(ExtensionContext context) {
    find(context).ifPresent(renders -> renders.latest = new ConcurrentLinkedQueue<>());
  }

  private static Stream<RenderedChart> rendered(ExtensionContext context) {
    return find(context).stream().flatMap(TestRenders::rendered);
  }

  // A dynamic test has no class of its own, and all parameters from its factory.
  private static Optional<TestRenders> find(ExtensionContext context) {
    return Optional.ofNullable(
            context.getStore(NAMESPACE).get(context.getUniqueId(), TestRenders.class))
        .or(
            () ->
                context
                    .getParent()
                    .filter(parent -> context.getTestClass().isEmpty())
                    .flatMap(TestRenders::find));
  }

  private Stream<RenderedChart> rendered() {
    return Stream.of(charts, latest)
        .distinct()
        .flatMap(Queue::stream)
        .flatMap(chart -> Stream.ofNullable(chart.get()));
  }

  private void add(RenderedChart chart) {
    if (rendered().noneMatch(chart::equals)) {
      latest.add(new SoftReference<>(chart));
    }
  }
}
