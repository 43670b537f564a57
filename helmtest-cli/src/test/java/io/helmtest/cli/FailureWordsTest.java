package io.helmtest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** What the console says where nothing could be checked. */
class FailureWordsTest {

  @Test
  void aFileThatCannotBeReadIsNoFaultOfHelmtest() {
    assertThat(
            Helmtest.words(
                new UncheckedIOException(
                    "The values file prod.yaml cannot be read: denied", new IOException("denied"))))
        .isEqualTo("helmtest: The values file prod.yaml cannot be read: denied");
  }

  @Test
  void aFaultOfHelmtestNamesItsPlaceIfItHasOne() {
    IllegalStateException fault = new IllegalStateException("odd");
    assertThat(Helmtest.words(fault))
        .startsWith(
            "helmtest: this is a fault of helmtest: java.lang.IllegalStateException: odd at "
                + FailureWordsTest.class.getName());

    fault.setStackTrace(new StackTraceElement[0]);
    assertThat(Helmtest.words(fault))
        .isEqualTo("helmtest: this is a fault of helmtest: java.lang.IllegalStateException: odd");
  }
}
