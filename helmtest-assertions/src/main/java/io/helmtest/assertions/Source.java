package io.helmtest.assertions;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.subject.RenderTitle;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.message.Lines;
import io.helmtest.message.MessageContext;
import java.util.List;
import java.util.function.Supplier;

/**
 * What elements were looked for in.
 *
 * @param context what a message about them begins and ends with
 * @param insteadOfNothing what a message says where there are none
 * @param all the objects that those looked at are a part of
 */
record Source(MessageContext context, Supplier<String> insteadOfNothing, Supplier<List<?>> all) {

  static Source of(RenderedChart chart) {
    return new Source(
        chart.context(), () -> RenderTitle.insteadOfNothing(chart), () -> chart.whole().ids());
  }

  static Source of(Subject object) {
    List<String> itself = List.of(object.object());
    return object.isRendered()
        ? of(object.chart())
        : new Source(
            object.context(), () -> "there is none. It renders\n" + Lines.of(itself), () -> itself);
  }
}
