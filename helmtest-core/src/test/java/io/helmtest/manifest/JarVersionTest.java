package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.junit.jupiter.api.Test;

class JarVersionTest {
  private static final String ANNOTATIONS = "com.fasterxml.jackson.core/jackson-annotations";

  @Test
  void aJarSaysItsVersion() {
    assertThat(JarVersion.of(JsonProperty.class, ANNOTATIONS)).hasValue(Dependencies.ANNOTATIONS);
  }

  @Test
  void anotherJarIsNotAsked() {
    assertThat(JarVersion.of(Test.class, ANNOTATIONS)).isEmpty();
  }

  @Test
  void aFolderOfClassesHasNone() {
    assertThat(JarVersion.of(JarVersion.class, "io.helmtest/helmtest-core")).isEmpty();
  }
}
