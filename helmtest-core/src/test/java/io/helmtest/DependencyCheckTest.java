package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** In JVMs with another version of one library, which Maven put into target/other-versions. */
class DependencyCheckTest {
  private static final String REMEDY =
      """
      under <dependencyManagement> of your own pom.xml: \
      that wins over its parents and the BOMs that it imports.
      """;

  @Test
  void annotationsThatAreTooOldAreNamedAtEachAttempt() {
    assertThat(decodedWith("jackson-annotations"))
        .isEqualTo(
            """
            Jackson 3.2.3 needs com.fasterxml.jackson.core:jackson-annotations 2.21 or newer, \
            but finds 2.19.2 (java.lang.NoClassDefFoundError: \
            com/fasterxml/jackson/annotation/JsonSerializeAs).
            Manage com.fasterxml.jackson.core:jackson-annotations as version 2.22 %1$s\
            """
                .formatted(REMEDY)
                .repeat(2));
  }

  @Test
  void anotherMinorOfJacksonIsNamedOnceAndUsed() {
    assertThat(decodedWith("jackson-databind"))
        .isEqualTo(
            """
            WARNING: helmtest is tested with Jackson 3.2, but finds Jackson 3.0.3.
            Manage tools.jackson.core:jackson-databind and tools.jackson.core:jackson-core \
            as version 3.2.3 %s\
            Deployment
            Deployment
            """
                .formatted(REMEDY));
  }

  @Test
  void fabric8ForJackson2IsNamedAtEachAttempt() {
    assertThat(decodedWith("kubernetes-model-core"))
        .isEqualTo(
            """
            helmtest needs fabric8 8, whose classes are for Jackson 3, but finds fabric8 7.4.0.
            Manage io.fabric8:kubernetes-client-api and the io.fabric8:kubernetes-model-* \
            that it brings as version 8.0.0 %s\
            """
                .formatted(REMEDY)
                .repeat(2));
  }

  private static String decodedWith(String library) {
    String other = "target/other-versions/" + library + ".jar";
    String classPath =
        Pattern.compile("[^%s]*/%s-\\d[^/]*\\.jar".formatted(File.pathSeparator, library))
            .matcher(ForkedJvm.classPath().replace('\\', '/'))
            .replaceFirst(Matcher.quoteReplacement(other));
    assertThat(classPath).contains(other);
    return ForkedJvm.run(
        Map.of(),
        List.of(
            "-Dfile.encoding=UTF-8",
            "-Djava.util.logging.SimpleFormatter.format=%4$s: %5$s%n",
            "-cp",
            classPath),
        DecodeMain.class,
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\n");
  }
}
