package io.helmtest.assertions.value;

import io.helmtest.assertions.subject.MismatchError;
import io.helmtest.assertions.subject.SecretText;
import io.helmtest.assertions.subject.Subject;
import io.helmtest.assertions.subject.Wording;
import io.helmtest.manifest.FieldTree;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands: a path in an object, or in a document inside one.
 *
 * @param subject the place in the object, which holds the document
 * @param tree what the path leads through
 * @param path the path
 * @param within what holds the document, such as {@code data[application.yaml]}; empty for an
 *     object's own field
 */
public record FieldPlace(Subject subject, FieldTree tree, String path, String within) {
  private static final String MEANT = "did you mean";

  /**
   * A field of an object.
   *
   * @param subject the place
   * @return the place
   */
  public static FieldPlace of(Subject subject) {
    return new FieldPlace(subject, subject.document().fields(), subject.path(), "");
  }

  /**
   * A document inside an object.
   *
   * @param subject what holds it
   * @param tree the document
   * @return its root
   */
  public static FieldPlace inside(Subject subject, FieldTree tree) {
    return new FieldPlace(subject, tree, "", subject.path());
  }

  /**
   * A place below this one.
   *
   * @param field such as {@code server.port} or {@code [0]}
   * @return the place there
   */
  public FieldPlace at(String field) {
    return within.isEmpty()
        ? of(subject.field(field))
        : new FieldPlace(subject, tree, Subject.join(path, field), within);
  }

  /** The same place, of which failures speak in other words. */
  FieldPlace in(Wording words) {
    return new FieldPlace(subject.in(words), tree, path, within);
  }

  Optional<Object> value() {
    return tree.value(path);
  }

  private String name() {
    if (within.isEmpty()) {
      return path;
    }
    return path.isEmpty() ? within : path + " in " + within;
  }

  /** A value for a reader, with its type where the other one looks the same. */
  String shown(@Nullable Object value, @Nullable Object other) {
    return value == null || !subject.isSecret()
        ? PlainValue.text(subject.discreet(value), subject.discreet(other))
        : SecretText.of(value, other);
  }

  /** A found value for a reader, or how far the path leads. */
  String shown(@Nullable Object value) {
    return value == null ? absent() : shown(value, null);
  }

  // In a document of a Secret, even the items' names are values.
  private String absent() {
    return subject.isSecret() && !within.isEmpty() ? "absent" : "absent: " + way();
  }

  // What is there may have no field like the misspelt one, but the object's class has.
  private String way() {
    String way = tree.wayTo(path);
    return deadEnd().filter(reason -> reason.contains(MEANT) && !way.contains(MEANT)).orElse(way);
  }

  /** Why the path can lead nowhere. */
  Optional<String> deadEnd() {
    return within.isEmpty()
        ? subject.document().deadEnd(path)
        : tree.missingItem(path).map(item -> "there is no " + item);
  }

  MismatchError mismatch(String expectation, Object expected, @Nullable Object value) {
    return told(expectation, expected, shown(value));
  }

  MismatchError told(String expectation, Object expected, String found) {
    return subject.told(expectation.formatted(name()), expected, found);
  }
}
