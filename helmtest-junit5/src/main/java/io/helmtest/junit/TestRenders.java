package io.helmtest.junit;

import io.helmtest.RenderedChart;
import io.helmtest.junit.report.Rendered;
import java.lang.ref.SoftReference;
import java.util.List;
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

  /** The failure without what is secret, the renders with it; a skipped test leaves none. */
  static Throwable explain(ExtensionContext context, Throwable failure) {
    List<RenderedChart> rendered = rendered(context).toList();
    Throwable shown = MaskedFailures.of(failure);
    if (!rendered.isEmpty() && !(failure instanceof TestAbortedException)) {
      shown.addSuppressed(new Rendered(rendered, failure));
    }
    return shown;
  }

  private static Stream<RenderedChart> rendered(ExtensionContext context) {
    return Stream.ofNullable(
            context.getStore(NAMESPACE).get(context.getUniqueId(), TestRenders.class))
        .flatMap(TestRenders::rendered);
  }

  private Stream<RenderedChart> rendered() {
    return charts.stream().flatMap(chart -> Stream.ofNullable(chart.get()));
  }

  private void add(RenderedChart chart) {
    if (rendered().noneMatch(chart::equals)) {
      charts.add(new SoftReference<>(chart));
    }
  }
}
