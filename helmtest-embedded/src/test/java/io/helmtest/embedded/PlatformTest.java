package io.helmtest.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.render.HelmNotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, linux-x86_64",
    "Linux, aarch64, linux-aarch64",
    "Mac OS X, x86_64, macos-x86_64",
    "Mac OS X, aarch64, macos-aarch64",
    "Windows 11, amd64, windows-x86_64",
    "Windows Server 2022, amd64, windows-x86_64",
    "SunOS, sparcv9, sunos-sparcv9"
  })
  void javaCallsThemOtherwise(String os, String architecture, String platform) {
    assertThat(Platform.of(os, architecture)).hasToString(platform);
  }

  @Test
  void onOneWithoutEngineTheMessageSaysWhatToDo() {
    assertThatThrownBy(() -> EngineResource.of(Platform.of("SunOS", "sparcv9")))
        .isInstanceOf(HelmNotFoundException.class)
        .hasMessage(
            """
            There is no embedded engine for sunos-sparcv9 on the class path. Either
              install Helm 3.14 or newer (https://helm.sh/docs/intro/install/) and put it on the PATH, or
              add the artifact io.helmtest:helmtest-embedded with the version of helmtest and one of the classifiers:
              linux-aarch64, macos-x86_64, macos-aarch64, windows-x86_64. The jar without a classifier has linux-x86_64.""");
  }
}
