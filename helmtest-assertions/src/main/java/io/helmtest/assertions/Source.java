package io.helmtest.assertions;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.message.MessageContext;
import java.util.List;
import java.util.function.Supplier;

/**
 * What elements were looked for in.
 *
 * @param context what a message about them begins and ends with
 * @param objects the objects that were looked at
 * @param all the objects that they are a part of
 */
record Source(MessageContext context, Supplier<List<String>> objects, Supplier<List<?>> all) {

  static Source of(RenderedChart chart) {
    return new Source(
        chart.context(),
        () -> chart.ids().stream().map(chart::title).toList(),
        () -> chart.whole().ids());
  }

  static Source of(Subject object) {
    List<String> itself = List.of(object.object());
    return object.isRendered()
        ? of(object.chart())
        : new Source(object.context(), () -> itself, () -> itself);
  }
}
