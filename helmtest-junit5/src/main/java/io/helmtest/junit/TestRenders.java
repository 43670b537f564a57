package io.helmtest.junit;

import io.helmtest.RenderedChart;
import io.helmtest.junit.report.Rendered;
import java.io.PrintWriter;
import java.io.StringWriter;
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

/** What one test renders: the evidence where it fails. Held softly, for a test may render a lot. */
final class TestRenders {
  private static final Namespace NAMESPACE = Namespace.create(TestRenders.class);

  private final Queue<SoftReference<RenderedChart>> charts = new ConcurrentLinkedQueue<>();

  static Optional<TestRenders> of(ExtensionContext context) {
    return Optional.ofNullable(
        context.getStore(NAMESPACE).get(TestRenders.class, TestRenders.class));
  }

  /** Sees what one test renders; what a class renders before its tests belongs to none of them. */
  static Consumer<RenderedChart> observer(ExtensionContext context) {
    return context.getTestMethod().isPresent()
        ? context
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                    TestRenders.class, type -> new TestRenders(), TestRenders.class)
            ::add
        : chart -> {};
  }

  private void add(RenderedChart chart) {
    charts.add(new SoftReference<>(chart));
  }

  /** The failure without what is secret, the renders with it; a skipped test leaves none. */
  Throwable explain(Throwable failure) {
    List<RenderedChart> rendered =
        charts.stream().flatMap(chart -> Stream.ofNullable(chart.get())).distinct().toList();
    if (rendered.isEmpty()) {
      return failure;
    }
    Throwable shown = masked(failure, rendered);
    if (!(failure instanceof TestAbortedException)) {
      shown.addSuppressed(new Rendered(rendered, failure));
    }
    return shown;
  }

  private static Throwable masked(Throwable failure, List<RenderedChart> rendered) {
    String text = text(failure);
    return Rendered.mask(rendered, text).equals(text)
        ? failure
        : inOtherWords(failure, Rendered.mask(rendered, String.valueOf(failure.getMessage())));
  }

  private static Throwable inOtherWords(Throwable failure, String message) {
    Throwable other =
        failure instanceof TestAbortedException
            ? new TestAbortedException(message)
            : new MaskedFailure(message);
    other.setStackTrace(failure.getStackTrace());
    return other;
  }

  private static String text(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
