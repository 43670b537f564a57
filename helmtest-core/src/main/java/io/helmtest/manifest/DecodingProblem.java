package io.helmtest.manifest;

import io.helmtest.secret.SecretKeys;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One reason why a document does not decode, as Kubernetes' strict serializer would say.
 *
 * @param object the object, as far as the document says which it is
 * @param location where it stands
 * @param path the field's path, such as {@code spec.template.spec.containers[0].image}; empty for
 *     the document itself
 * @param expected what belongs there, such as {@code a string}
 * @param found what stands there, such as {@code the number 8080}
 * @param suggestion what was probably meant, such as the field {@code securityContext}; empty if
 *     nothing is close
 * @param message what is wrong, on one line
 */
public record DecodingProblem(
    ObjectId object,
    SourceLocation location,
    String path,
    String expected,
    String found,
    Optional<String> suggestion,
    String message)
    implements Problem {

  @Override
  public DecodingProblem masked(SecretKeys keys, UnaryOperator<String> mask) {
    boolean isSecret = keys.containAnyOf(ManifestDocument.steps(path));
    String shown = isSecret ? Found.withoutValue(found) : found;
    String words = mask.apply(message.replace(found, shown));
    return new DecodingProblem(
        object, location, path, expected, mask.apply(shown), suggestion, words);
  }

  /** Location, path and message on one line. */
  @Override
  public String toString() {
    return text();
  }
}
