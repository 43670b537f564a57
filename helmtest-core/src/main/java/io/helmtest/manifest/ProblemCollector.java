package io.helmtest.manifest;

import io.helmtest.manifest.Shape.Leaf;
import io.helmtest.manifest.YamlNode.Entry;
import io.helmtest.manifest.YamlNode.Mark;
import io.helmtest.manifest.YamlNode.Repeated;
import io.helmtest.manifest.YamlNode.Scalar;
import io.helmtest.message.ClosestMatch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Words the problems of one document; knows the path to where the check is. */
final class ProblemCollector {
  private final ManifestDocument document;
  private final Deque<String> steps = new ArrayDeque<>();
  private final List<DecodingProblem> problems = new ArrayList<>();

  ProblemCollector(ManifestDocument document) {
    this.document = document;
  }

  List<DecodingProblem> problems() {
    return List.copyOf(problems);
  }

  /** Goes to a field or item; {@link #leave()} comes back. */
  void enter(String step) {
    steps.addLast(step);
  }

  void leave() {
    steps.removeLast();
  }

  void in(String step, Runnable check) {
    enter(step);
    check.run();
    leave();
  }

  void unknownField(Entry entry, Collection<String> known) {
    String message = "unknown field" + ClosestMatch.question(entry.key(), known);
    Optional<String> meant = ClosestMatch.of(entry.key(), known);
    in(entry.key(), () -> add(entry.mark(), "a known field", entry.key(), meant, message));
  }

  void repeatedKey(Repeated repeated) {
    String first = "first at rendered line " + repeated.lost().mark().line();
    String message = "the key stands twice, " + first;
    in(
        repeated.lost().key(),
        () -> add(repeated.again(), "one such key", "two", Optional.empty(), message));
  }

  void wrongKind(YamlNode node, Mark mark, String expected) {
    wrong(mark, expected, found(node), Optional.empty(), "");
  }

  void wrongType(Scalar scalar, Mark mark, Leaf expected) {
    Optional<String> remedy = Remedy.of(scalar, expected);
    String suffix = remedy.map(text -> ": " + text).orElse("");
    wrong(mark, expected.type().expected(), found(scalar), remedy, suffix);
  }

  void missing(String field, String example) {
    String expected = "such as \"" + example + "\"";
    String message = "is missing, " + expected;
    in(field, () -> add(document.mark(), expected, "nothing", Optional.empty(), message));
  }

  void wrong(Mark mark, String expected, String found, Optional<String> suggestion, String suffix) {
    String message = "expected " + expected + " but found " + found + suffix;
    add(mark, expected, found, suggestion, message);
  }

  private String found(YamlNode node) {
    return Found.of(node, document.id().kind().equals("Secret"));
  }

  private void add(
      Mark mark, String expected, String found, Optional<String> suggestion, String message) {
    problems.add(
        new DecodingProblem(
            document.id(),
            document.at(mark),
            ManifestDocument.path(List.copyOf(steps)),
            expected,
            found,
            suggestion,
            message));
  }
}
