package io.helmtest.assertions.subject;

import io.helmtest.declaration.ExternalObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The objects that a test declares to come from elsewhere.
 *
 * @param objects what was declared
 */
public record Externals(List<ExternalObject> objects) {
  /** Nothing comes from elsewhere. */
  public static final Externals NONE = new Externals(List.of());

  /**
   * Declares more objects of a render.
   *
   * @param subject an object of the render
   * @param more the objects
   * @return all of them
   */
  public Externals and(Subject subject, ExternalObject... more) {
    List<ExternalObject> all = new ArrayList<>(objects);
    for (ExternalObject object : more) {
      all.add(object);
      if (subject.isRendered() && !object.isAny()) {
        subject.chart().declarations().declare(object);
      }
    }
    return new Externals(List.copyOf(all));
  }

  /** Tells whether an object was declared, and notes that the declaration was needed. */
  boolean contain(Neighbours neighbours, String kind, String name) {
    Optional<ExternalObject> declared =
        objects.stream().filter(object -> is(object, neighbours, kind, name)).findFirst();
    declared.ifPresent(neighbours.subject().chart().declarations()::need);
    return declared.isPresent();
  }

  private static boolean is(
      ExternalObject object, Neighbours neighbours, String kind, String name) {
    String release = neighbours.subject().chart().namespace();
    if (object.isAny()) {
      return object.kind().equals(kind) && !neighbours.haveOneLike(kind, name);
    }
    return object.kind().equals(kind)
        && object.name().equals(name)
        && Objects.requireNonNullElse(object.namespace(), release).equals(neighbours.namespace());
  }
}
