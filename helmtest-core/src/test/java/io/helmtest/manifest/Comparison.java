package io.helmtest.manifest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Where the verdicts of this library and of Kubernetes' serializer differ. */
record Comparison(List<Judgement> judgements, List<ExpectedDifference> expected) {

  List<Judgement> differences() {
    return judgements.stream().filter(judgement -> !judgement.agree()).toList();
  }

  double agreement() {
    return 1 - (double) differences().size() / judgements.size();
  }

  List<Judgement> falseAlarms() {
    return judgements.stream().filter(Judgement::isFalseAlarm).toList();
  }

  List<String> unexpectedCauses() {
    return differences().stream()
        .filter(this::isUnexpected)
        .map(Judgement::cause)
        .distinct()
        .toList();
  }

  /** What is expected, but does not occur any more. */
  List<ExpectedDifference> stale() {
    List<Judgement> differences = differences();
    return expected.stream()
        .filter(expectation -> differences.stream().noneMatch(expectation::explains))
        .toList();
  }

  private boolean isUnexpected(Judgement difference) {
    return expected.stream().noneMatch(expectation -> expectation.explains(difference));
  }

  /** All differences, grouped by cause. */
  String report() {
    Map<String, List<Judgement>> causes =
        differences().stream().collect(groupingBy(Judgement::cause, TreeMap::new, toList()));
    return summary()
        + causes.entrySet().stream()
            .map(cause -> group(cause.getKey(), cause.getValue()))
            .collect(joining("\n"));
  }

  private String summary() {
    return String.format(
        Locale.ROOT,
        "%d manifests, %d refused by the serializer, %d differences, %.2f %% agreement\n\n",
        judgements.size(),
        judgements.stream().filter(judgement -> !judgement.serializers().accepted()).count(),
        differences().size(),
        100 * agreement());
  }

  private String group(String cause, List<Judgement> differences) {
    return "%d × %s\n%s\n%s"
        .formatted(
            differences.size(),
            cause,
            why(differences.get(0)),
            differences.stream().map(Judgement::toString).collect(joining("\n")));
  }

  private String why(Judgement difference) {
    return expected.stream()
        .filter(expectation -> expectation.explains(difference))
        .findFirst()
        .map(expectation -> "expected: " + expectation.why())
        .orElse("unexpected");
  }
}
