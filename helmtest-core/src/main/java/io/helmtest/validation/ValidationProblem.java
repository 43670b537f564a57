package io.helmtest.validation;

import io.helmtest.manifest.ObjectId;
import io.helmtest.manifest.Problem;
import io.helmtest.manifest.SourceLocation;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One reason why the API server would refuse an object that decodes.
 *
 * @param object the object, as far as the document says which it is
 * @param location where it stands
 * @param path the field's path, such as {@code spec.ports[0].protocol}
 * @param expected what belongs there, such as {@code one of TCP, UDP, SCTP}
 * @param found what stands there, such as {@code "tcp"}; never what is in a Secret
 * @param suggestion what was probably meant, such as {@code TCP}; empty if nothing is close
 * @param message what is wrong, on one line
 */
public record ValidationProblem(
    ObjectId object,
    SourceLocation location,
    String path,
    String expected,
    String found,
    Optional<String> suggestion,
    String message)
    implements Problem {

  @Override
  public ValidationProblem masked(UnaryOperator<String> mask) {
    return new ValidationProblem(
        object, location, path, expected, mask.apply(found), suggestion, mask.apply(message));
  }

  /** Location, path and message on one line. */
  @Override
  public String toString() {
    return text();
  }
}
