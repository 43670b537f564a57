package io.helmtest.manifest;

import java.lang.System.Logger.Level;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Says before the first decoding, once a JVM, what no stack trace of Jackson or fabric8 would. */
final class DependencyCheck {
  private static final Optional<String> REFUSAL = refusal();

  private DependencyCheck() {}

  /** Throws for each caller anew, which an error in a static initializer would not. */
  static void run() {
    REFUSAL.ifPresent(
        refusal -> {
          throw new IllegalStateException(refusal);
        });
  }

  private static Optional<String> refusal() {
    Dependencies found = Dependencies.found();
    Optional<String> refusal = found.refusal(jacksonFailure());
    if (refusal.isEmpty()) {
      found.doubts().forEach(DependencyCheck::warn);
    }
    return refusal;
  }

  private static void warn(String doubt) {
    System.getLogger("io.helmtest").log(Level.WARNING, doubt);
  }

  private static Optional<LinkageError> jacksonFailure() {
    try {
      JsonMapper.builder();
      return Optional.empty();
    } catch (LinkageError e) {
      return Optional.of(e);
    }
  }
}
