package io.helmtest.junit.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, ok",
    "0, 1, 0, FAILED",
    "0, 0, 1, skipped",
    "6, 0, 0, 6 of 6 ok",
    "0, 6, 0, 6 of 6 FAILED",
    "0, 0, 6, 6 of 6 skipped",
    "5, 1, 0, 1 of 6 FAILED",
    "5, 0, 1, '5 of 6 ok, 1 skipped'",
    "0, 4, 2, '4 of 6 FAILED, 2 skipped'",
    "3, 1, 2, '1 of 6 FAILED, 2 skipped'",
  })
  void sayWhatIsWorst(int passed, int failed, int skipped, String text) {
    Counts counts = new Counts();
    add(counts, Status.PASSED, passed);
    add(counts, Status.FAILED, failed);
    add(counts, Status.SKIPPED, skipped);
    assertThat(counts).hasToString(text);
    assertThat(counts.isAllPassed()).isEqualTo(failed + skipped == 0);
  }

  private static void add(Counts counts, Status status, int times) {
    for (int i = 0; i < times; i++) {
      counts.add(status);
    }
  }
}
