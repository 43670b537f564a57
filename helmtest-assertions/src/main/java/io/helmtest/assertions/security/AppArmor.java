package io.helmtest.assertions.security;

import io.fabric8.kubernetes.api.model.AppArmorProfile;
import io.helmtest.assertions.subject.Subject;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The AppArmor profile that takes effect: by field from Kubernetes 1.30 on, and by the annotation
 * that came before it. Where both are set, the API server wants them to agree.
 */
final class AppArmor {
  private final Subject subject;
  private final SecuritySettings settings;

  AppArmor(Subject subject, SecuritySettings settings) {
    this.subject = subject;
    this.settings = settings;
  }

  void hasProfile(String expected) {
    judge(expected, expected::equals);
  }

  void doesNotHaveProfile(String unwanted) {
    judge("a profile other than " + unwanted, found -> !unwanted.equals(found));
  }

  private void judge(String expected, Predicate<@Nullable String> fits) {
    hasNoStrayAnnotation();
    Effective<AppArmorProfile> field = settings.appArmor();
    Effective<String> annotation = settings.appArmorAnnotation();
    @Nullable String byField =
        KubeVersion.of(subject).isAtLeast(1, 30) ? type(field.value()) : null;
    @Nullable String byAnnotation = type(annotation.value());
    if (byField != null && byAnnotation != null && !byField.equals(byAnnotation)) {
      throw subject
          .at(annotation.path())
          .mismatch(byField + ", as in " + field.path(), byAnnotation);
    }
    has(expected, fits, byField, byAnnotation, field.path() + ".type", annotation.path());
  }

  private void has(
      String expected,
      Predicate<@Nullable String> fits,
      @Nullable String byField,
      @Nullable String byAnnotation,
      String fieldPath,
      String annotationPath) {
    String found = byField != null ? byField : byAnnotation;
    if (!fits.test(found)) {
      String path = byField == null && byAnnotation != null ? annotationPath : fieldPath;
      throw subject.at(path).mismatch(expected, found == null ? absent() : found);
    }
  }

  private void hasNoStrayAnnotation() {
    settings
        .strayAppArmorAnnotations()
        .forEach(
            (path, container) -> {
              Subject place = subject.at(path);
              throw place.mismatch(
                  "to have " + path + " for one of the containers",
                  String.join(", ", settings.containers()),
                  container);
            });
  }

  private String absent() {
    return KubeVersion.of(subject).isAtLeast(1, 30)
        ? "absent"
        : "absent (before Kubernetes 1.30 only the annotation counts)";
  }

  private static @Nullable String type(@Nullable AppArmorProfile profile) {
    return profile == null ? null : profile.getType();
  }

  private static @Nullable String type(@Nullable String annotation) {
    if (annotation == null) {
      return null;
    }
    return switch (annotation) {
      case "runtime/default" -> "RuntimeDefault";
      case "unconfined" -> "Unconfined";
      default -> annotation.startsWith("localhost/") ? "Localhost" : annotation;
    };
  }
}
