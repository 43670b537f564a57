package io.helmtest.validation;

import io.helmtest.manifest.ManifestDocument;
import io.helmtest.manifest.ObjectId;
import io.helmtest.manifest.Problem;
import io.helmtest.manifest.SourceLocation;
import io.helmtest.secret.SecretKeys;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

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
  private static final Pattern VALUE = Pattern.compile("(?s)\".*|-?\\d.*|true|false");

  @Override
  public ValidationProblem masked(SecretKeys keys, UnaryOperator<String> mask) {
    boolean isSecret = keys.containAnyOf(ManifestDocument.steps(path));
    String shown = isSecret && VALUE.matcher(found).matches() ? "a value" : found;
    String words = mask.apply(replaced(message, found, shown));
    return new ValidationProblem(
        object, location, path, expected, mask.apply(shown), suggestion, words);
  }

  private static String replaced(String message, String found, String shown) {
    return found.equals(shown)
        ? message
        : message.replaceAll("(?<![\\w.])" + Pattern.quote(found) + "(?![\\w.])", shown);
  }

  /** Location, path and message on one line. */
  @Override
  public String toString() {
    return text();
  }
}
