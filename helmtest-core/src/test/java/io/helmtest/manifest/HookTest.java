package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HookTest {

  @Test
  void aHookKnowsItsEventsAndWeight() {
    assertThat(hook("helm.sh/hook: pre-install , pre-upgrade\n    helm.sh/hook-weight: \"-5\""))
        .contains(new Hook(List.of("pre-install", "pre-upgrade"), -5));
  }

  @Test
  void withoutAWeightItIsZero() {
    assertThat(hook("helm.sh/hook: test")).contains(new Hook(List.of("test"), 0));
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "'\"5\"', 5", "-1, -1", "heavy, 0", "'', 0"})
  void aWeightIsReadAsHelmReadsIt(String written, int weight) {
    assertThat(hook("helm.sh/hook: test\n    helm.sh/hook-weight: " + written).map(Hook::weight))
        .contains(weight);
  }

  @ParameterizedTest
  @CsvSource({
    "test, true",
    "test-success, true",
    "'pre-install,test', true",
    "pre-install, false",
    "tests, false"
  })
  void aTestIsRunByHelmTest(String events, boolean test) {
    assertThat(Hook.of(events, "0").isTest()).isEqualTo(test);
  }

  @Test
  void anythingElseIsNoHook() {
    assertThat(hook("helm.sh/hook-weight: \"5\"")).isEmpty();
    assertThat(Streams.one("kind: Job\n").hook()).isEmpty();
    assertThat(Streams.one("kind: Job\nmetadata: {annotations: ~}\n").hook()).isEmpty();
  }

  private static Optional<Hook> hook(String annotations) {
    return Streams.one("kind: Job\nmetadata:\n  annotations:\n    " + annotations + "\n").hook();
  }
}
