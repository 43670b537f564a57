package io.helmtest.assertions.comparison;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.subject.RenderTitle;
import io.helmtest.message.ClosestMatch;
import io.helmtest.message.Lines;
import io.helmtest.render.RenderContext;
import io.helmtest.secret.SecretKeys;
import java.util.List;

/** Two renders, their objects in pairs. */
record Comparison(RenderContext changed, RenderContext base, List<ObjectPair> pairs) {

  static Comparison of(RenderedChart changed, RenderedChart base) {
    return new Comparison(changed.context(), base.context(), ObjectPairs.of(changed, base));
  }

  List<Change> changes() {
    return masked(pairs.stream().flatMap(pair -> pair.changes().stream()).toList());
  }

  /** Changes without what is secret, by either render's keys. */
  List<Change> masked(List<Change> changes) {
    SecretKeys keys = changed.secretKeys().plus(base.secretKeys().names());
    return changes.stream().map(change -> change.masked(keys, changed::mask)).toList();
  }

  /** The one workload of a name, in both renders. */
  ObjectPair workload(String name) {
    List<ObjectPair> workloads = pairs.stream().filter(ObjectPair::isWorkload).toList();
    List<ObjectPair> called = workloads.stream().filter(pair -> pair.isCalled(name)).toList();
    if (called.size() == 1 && called.get(0).isInBoth()) {
      return called.get(0);
    }
    throw called.isEmpty()
        ? noWorkload(name + ClosestMatch.question(name, names(workloads)), workloads)
        : noWorkload(name, called);
  }

  /** A failure of the comparison as a whole. */
  AssertionError failure(String text) {
    return failure(RenderTitle.of(changed), text);
  }

  /** A failure with the values layers of both renders. */
  AssertionError failure(Object subject, String text) {
    return new AssertionError(
        "%sExpecting\n  %s\n%s\nvalues: %s\nbase values: %s\nengine: %s"
            .formatted(
                changed.prefix(), subject, text, changed.layers(), base.layers(), engines()));
  }

  private String engines() {
    return changed.engine().equals(base.engine())
        ? changed.engine()
        : "%s\nbase engine: %s".formatted(changed.engine(), base.engine());
  }

  private AssertionError noWorkload(String name, List<ObjectPair> found) {
    List<String> titles = found.stream().map(ObjectPair::title).toList();
    return failure("one workload " + name, "in both renders but there are\n" + Lines.of(titles));
  }

  private static List<String> names(List<ObjectPair> workloads) {
    return workloads.stream().map(pair -> pair.id().name()).toList();
  }
}
