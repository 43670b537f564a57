package io.helmtest.assertions;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.message.Lines;
import io.helmtest.message.MessageContext;
import java.util.List;
import java.util.function.Supplier;

/**
 * What elements were looked for in.
 *
 * @param context what a message about them begins and ends with
 * @param part what the render was narrowed to; empty for all of it
 * @param objects the objects that were looked at
 * @param all the objects that they are a part of
 */
record Source(
    MessageContext context,
    String part,
    Supplier<List<String>> objects,
    Supplier<List<String>> all) {

  static Source of(RenderedChart chart) {
    return new Source(
        chart.context(), chart.part(), () -> titles(chart), () -> titles(chart.whole()));
  }

  static Source of(Subject object) {
    List<String> itself = List.of(object.object());
    return object.isRendered()
        ? of(object.chart())
        : new Source(object.context(), "", () -> itself, () -> itself);
  }

  /** What there is where nothing was found. */
  String instead() {
    List<String> here = objects.get();
    return here.isEmpty() && !all.get().isEmpty()
        ? "The whole renders\n" + Lines.of(all.get())
        : "It renders\n" + Lines.of(here);
  }

  private static List<String> titles(RenderedChart chart) {
    return chart.documents().stream().map(chart::title).toList();
  }
}
