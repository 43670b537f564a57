package io.helmtest.assertions.comparison;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.subject.RenderTitle;
import io.helmtest.assertions.subject.Wording;
import io.helmtest.message.ClosestMatch;
import io.helmtest.message.Lines;
import io.helmtest.secret.SecretKeys;
import java.util.List;

/** Two renders, their objects in pairs. */
record Comparison(String title, BothRenders context, List<ObjectPair> pairs, Wording wording) {

  static Comparison of(RenderedChart changed, RenderedChart base, Wording wording) {
    return new Comparison(
        RenderTitle.of(changed),
        new BothRenders(changed.context(), base.context()),
        ObjectPairs.of(changed, base),
        wording);
  }

  List<Change> changes() {
    return masked(pairs.stream().flatMap(pair -> pair.changes().stream()).toList());
  }

  /** Changes without what is secret, by either render's keys. */
  List<Change> masked(List<Change> changes) {
    SecretKeys keys = context.changed().secretKeys().plus(context.base().secretKeys().names());
    return changes.stream().map(change -> change.masked(keys, context::mask)).toList();
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
    return failure(title, text);
  }

  /** A failure with the values layers of both renders. */
  AssertionError failure(Object subject, String text) {
    return wording.failure(context, "Expecting\n  %s\n%s".formatted(subject, text));
  }

  private AssertionError noWorkload(String name, List<ObjectPair> found) {
    List<String> titles = found.stream().map(ObjectPair::title).toList();
    return failure("one workload " + name, "in both renders but there are\n" + Lines.of(titles));
  }

  private static List<String> names(List<ObjectPair> workloads) {
    return workloads.stream().map(pair -> pair.id().name()).toList();
  }
}
