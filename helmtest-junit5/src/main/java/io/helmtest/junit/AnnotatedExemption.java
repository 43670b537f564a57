package io.helmtest.junit;

import io.helmtest.exemption.Exemption;
import java.util.function.BiFunction;

/** Makes an {@link Exemption} of an {@link Exempt}: there is one way to exempt. */
final class AnnotatedExemption {
  private AnnotatedExemption() {}

  static Exemption of(Exempt annotation) {
    try {
      return exemption(annotation);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("@Exempt: " + e.getMessage(), e);
    }
  }

  private static Exemption exemption(Exempt annotation) {
    Exemption exemption = Exemption.because(annotation.reason());
    exemption = limited(exemption, Exemption::pattern, annotation.pattern());
    exemption = limited(exemption, Exemption::kind, annotation.kind());
    exemption = limited(exemption, Exemption::template, annotation.template());
    exemption = limited(exemption, Exemption::environment, annotation.environment());
    exemption = limited(exemption, Exemption::variant, annotation.variant());
    exemption = limited(exemption, Exemption::chart, annotation.chart());
    exemption = limited(exemption, Exemption::path, annotation.path());
    String until = annotation.until();
    return until.isEmpty() ? exemption : exemption.until(until);
  }

  private static Exemption limited(
      Exemption exemption, BiFunction<Exemption, String[], Exemption> limit, String... anyOf) {
    return anyOf.length == 0 ? exemption : limit.apply(exemption, anyOf);
  }
}
