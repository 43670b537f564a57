package io.helmtest.junit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.junit.SmallChart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * However a class describes its charts, wherever its code runs, however that ends: what the code is
 * given, what Surefire gets, what is reported and attached.
 */
class ExtensionMatrixTest {
  // TEMPLATE to CLASS: x ends as the phase, ok passes, - is not reached or a container that passes.
  // JUnit lets no extension replace what a callback throws: docs/trust.md names it.
  private static final String EXPECTATIONS =
      """
      phase                | TEMPLATE | TEST | DYNAMIC | FACTORY | CLASS | parameters | secret | manifest
      CONSTRUCTOR          | x        | x    | -       | x       | -     | given      | hidden | attached
      BEFORE_ALL           | -        | -    | -       | -       | x     | given      | hidden | attached
      BEFORE_EACH          | x        | x    | -       | x       | -     | given      | hidden | attached
      TEMPLATE             | x        | ok   | ok      | -       | -     | given      | hidden | attached
      TEST                 | ok       | x    | ok      | -       | -     | given      | hidden | attached
      FACTORY              | ok       | ok   | -       | x       | -     | given      | hidden | attached
      FACTORY_STREAM       | ok       | ok   | -       | x       | -     | given      | hidden | attached
      DYNAMIC_TEST         | ok       | ok   | x       | -       | -     | given      | hidden | attached
      AFTER_EACH           | x        | x    | ok      | x       | -     | given      | hidden | attached
      AFTER_ALL            | ok       | ok   | ok      | -       | x     | given      | hidden | attached
      BEFORE_ALL_CALLBACK  | -        | -    | -       | -       | x     | none       | shown  | none
      BEFORE_EACH_CALLBACK | x        | x    | -       | x       | -     | none       | shown  | none
      BEFORE_TEST_CALLBACK | x        | x    | -       | x       | -     | none       | shown  | none
      AFTER_TEST_CALLBACK  | x        | x    | ok      | x       | -     | none       | shown  | none
      AFTER_EACH_CALLBACK  | x        | x    | ok      | x       | -     | none       | shown  | none
      AFTER_ALL_CALLBACK   | ok       | ok   | ok      | -       | x     | none       | shown  | none
      """;

  private static final String GIVEN =
      "[prod] release matrix of chart matrix 0.1.0; chart matrix 0.1.0 (prod) as release matrix; prod; "
          + Behaviour.SECRET;
  private static final String NOTHING_GIVEN = "nothing; " + Behaviour.SECRET;

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void writeChart() throws IOException {
    SmallChart.write(Form.CHART, "matrix", "prod")
        .file(
            "templates/secret.yaml",
            """
            apiVersion: v1
            kind: Secret
            metadata:
              name: login
            stringData:
              password: matrix-open-sesame
            """);
  }

  static List<Cell> cells() {
    return Arrays.stream(Form.values()).flatMap(ExtensionMatrixTest::cells).toList();
  }

  private static Stream<Cell> cells(Form form) {
    return Expectation.in(EXPECTATIONS).stream()
        .flatMap(
            row -> Arrays.stream(Outcome.values()).map(outcome -> new Cell(form, row, outcome)));
  }

  @Test
  void hasACellForEachFormPhaseAndOutcome() {
    assertThat(cells()).hasSize(7 * 16 * 3);
    assertThat(cells()).extracting(cell -> cell.expectation().phase()).contains(Phase.values());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void holds(Cell cell) throws IOException {
    Expectation expected = cell.expectation();
    Outcome outcome = cell.outcome();
    MatrixRun run =
        MatrixRun.of(cell.form().fixture, Behaviour.of(expected.phase(), outcome), folder);

    String given = expected.isGiven() ? GIVEN : NOTHING_GIVEN;
    SoftAssertions softly = new SoftAssertions();
    softly
        .assertThat(run.given())
        .as("%s: parameters", cell)
        .isEqualTo(Collections.nCopies(expected.times(), given));
    softly
        .assertThat(run.told())
        .as("%s: what Surefire gets", cell)
        .containsExactlyInAnyOrderElementsOf(expected.told(outcome));
    softly
        .assertThat(run.reported())
        .as("%s: what is reported", cell)
        .containsExactlyInAnyOrderElementsOf(expected.reported(outcome));
    softly.assertThat(run.reports()).as("%s: the reports", cell).doesNotContain("sesame");
    softly
        .assertThat(run.failures())
        .as("%s: the secret, %s", cell, expected.isHidden() ? "hidden" : "shown")
        .hasSize(outcome == Outcome.PASSES ? 0 : expected.times())
        .allMatch(failure -> failure.contains("sesame") != expected.isHidden());
    softly.assertAll();
  }
}
