package io.helmtest.validation;

import io.helmtest.manifest.ManifestDocument;
import io.helmtest.manifest.Problem;
import io.helmtest.message.ClosestMatch;
import io.helmtest.message.Excerpt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Collects the problems of one document. */
final class Findings {
  private final List<ValidationProblem> problems = new ArrayList<>();

  /** A field that has to say something. */
  void missing(Field field) {
    add(field, "a value", field.isPresent() ? "required, but empty" : "required, but missing");
  }

  /** A value that is none of those allowed. */
  void noneOf(Field field, Collection<String> allowed) {
    String list = Excerpt.of(String.join(", ", allowed));
    suggest(field, "one of " + list, allowed, field.shown() + " is none of " + list);
  }

  /** A key that may not be there, though perhaps another was meant. */
  void unknown(Field entry, Collection<String> known) {
    add(
        entry,
        "a known field",
        entry.key(),
        ClosestMatch.of(entry.key(), known),
        "unknown field" + ClosestMatch.question(entry.key(), known));
  }

  /** A value for which another was probably meant. */
  void suggest(Field field, String expected, Collection<String> candidates, String message) {
    String wanted = String.valueOf(field.value());
    add(
        field,
        expected,
        field.shown(),
        ClosestMatch.of(wanted, candidates),
        message + ClosestMatch.question(wanted, candidates));
  }

  /** A key that may not be; what it leads to is nobody's business. */
  void key(Field entry, String expected, String message) {
    add(entry, expected, "the key " + Quoted.of(entry.key()), Optional.empty(), message);
  }

  /** A field that may not be there. */
  void forbidden(Field field, String message) {
    add(field, "nothing", message);
  }

  /** Any other problem. */
  void add(Field field, String expected, String message) {
    add(field, expected, field.shown(), Optional.empty(), message);
  }

  private void add(
      Field field, String expected, String found, Optional<String> suggestion, String message) {
    List<String> steps = field.steps();
    problems.add(
        new ValidationProblem(
            field.document().id(),
            field.document().locate(steps),
            ManifestDocument.path(steps),
            expected,
            found,
            suggestion,
            message));
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** The first problem in a few words. */
  String first() {
    ValidationProblem problem = problems.get(0);
    return problem.path() + " " + problem.message();
  }

  List<ValidationProblem> inOrder() {
    return problems.stream().sorted(Problem.BY_LOCATION).toList();
  }
}
