package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.assertions.HelmAssertions;
import io.helmtest.manifest.ManifestDecodingException;
import io.helmtest.secret.Secrets;
import io.helmtest.validation.ManifestValidationException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.description.TextDescription;
import org.assertj.core.error.MultipleAssertionsError;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.JUnitException;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;
import org.opentest4j.TestAbortedException;

/** A failure without secrets is what it was, but for its words. */
class MaskedFailuresTest {
  private static final String SECRET = "kept-types-4711";

  @BeforeAll
  static void render() {
    Secrets.ofRun().rendered("kind: Secret\nstringData: {a: kept-types-4711}\n");
  }

  static Stream<Throwable> kinds() {
    return Stream.of(
        new AssertionError("it is " + SECRET),
        new AssertionError("it is " + SECRET, new AssertionError(SECRET)),
        new AssertionFailedError("it is " + SECRET),
        new TestAbortedException("it is " + SECRET),
        new JUnitException("it is " + SECRET),
        new ParameterResolutionException("it is " + SECRET, new AssertionError(SECRET)),
        new ExtensionConfigurationException("it is " + SECRET),
        catchThrowable(() -> assertEquals("a", "it is " + SECRET)),
        catchThrowable(() -> assertThat("it is " + SECRET).isEqualTo("a")),
        catchThrowable(() -> assertThat("it is " + SECRET).startsWith("a")),
        catchThrowable(() -> assertThat(List.of("it is " + SECRET)).isEmpty()),
        catchThrowable(() -> Assumptions.abort("it is " + SECRET)),
        catchThrowable(MaskedFailuresTest::all),
        catchThrowable(MaskedFailuresTest::softly),
        new MultipleAssertionsError(
            new TextDescription("it is " + SECRET), List.of(new AssertionError(SECRET))));
  }

  private static void all() {
    assertAll("it is " + SECRET, () -> assertEquals("a", SECRET), () -> assertEquals("a", SECRET));
  }

  private static void softly() {
    SoftAssertions.assertSoftly(
        softly -> {
          softly.assertThat("it is " + SECRET).isEqualTo("a");
          softly.assertThat("b").isEqualTo("a");
        });
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void keepsTheTypesOfJUnitAndAssertJ(Throwable failure) {
    Throwable masked = MaskedFailures.of(failure);

    assertThat(masked).isNotSameAs(failure).isExactlyInstanceOf(failure.getClass());
    assertThat(masked.getMessage())
        .isEqualTo(String.valueOf(failure.getMessage()).replace(SECRET, "…"));
    assertThat(masked.getStackTrace()).isEqualTo(failure.getStackTrace());
    assertThat(text(masked)).isEqualTo(text(failure).replace(SECRET, "…"));
  }

  @Test
  void keepsTheTypesAndDataOfThisLibrary() throws IOException {
    SmallChart.write("target/charts/kept", "kept", "prod");
    RenderedChart chart = HelmChart.at(ChartFolder.module("target/charts/kept")).render();
    List<Throwable> failures =
        List.of(
            catchThrowable(() -> chart.get(ConfigMap.class, "told-later-815")),
            catchThrowable(
                () ->
                    HelmAssertions.assertThat(chart)
                        .configMap("config")
                        .data()
                        .hasEntry("told-later-815", "told-later-815")),
            catchThrowable(
                () ->
                    HelmAssertions.assertThat(chart)
                        .as("told-later-815")
                        .configMaps()
                        .areNotRendered()),
            new ManifestDecodingException("told-later-815", List.of()),
            new ManifestValidationException("told-later-815", List.of()));
    Secrets.ofRun().rendered("kind: Secret\nstringData: {a: told-later-815}\n");

    assertThat(failures)
        .allSatisfy(
            failure ->
                assertThat(MaskedFailures.of(failure))
                    .isNotSameAs(failure)
                    .isExactlyInstanceOf(failure.getClass())
                    .hasMessageContaining("…")
                    .hasMessageNotContaining("told-later")
                    .matches(masked -> !text(masked).contains("told-later"))
                    .matches(
                        masked -> Arrays.equals(masked.getStackTrace(), failure.getStackTrace())));
  }

  @Test
  void keepsExpectedAndActual() {
    AssertionFailedError failure =
        new AssertionFailedError("not equal", List.of(1, 2), List.of("a", SECRET));

    AssertionFailedError masked = (AssertionFailedError) MaskedFailures.of(failure);

    assertThat(masked.getExpected().getValue()).isEqualTo(List.of(1, 2));
    assertThat(masked.getActual().getStringRepresentation()).isEqualTo("[a, …]");
  }

  @Test
  void keepsTheFailuresOfSeveral() {
    MultipleFailuresError masked =
        (MultipleFailuresError) MaskedFailures.of(catchThrowable(MaskedFailuresTest::softly));

    assertThat(masked.getFailures())
        .hasExactlyElementsOfTypes(AssertionFailedError.class, AssertionFailedError.class);
    assertThat(((AssertionFailedError) masked.getFailures().get(0)).getActual().getValue())
        .isEqualTo("\"it is …\"");
  }

  @Test
  void standsForAnyOtherType() {
    IllegalStateException failure = new IllegalStateException("refused");
    failure.initCause(new IllegalArgumentException("it is " + SECRET));
    failure.addSuppressed(new AssertionError("suppressed " + SECRET));
    failure.addSuppressed(new IllegalStateException("harmless"));

    Throwable masked = MaskedFailures.of(failure);

    assertThat(masked)
        .isExactlyInstanceOf(MaskedFailure.class)
        .hasMessage("java.lang.IllegalStateException: refused")
        .hasSuppressedException(new IllegalStateException("harmless"));
    assertThat(masked.getStackTrace()).isEqualTo(failure.getStackTrace());
    assertThat(masked.getCause()).hasMessage("java.lang.IllegalArgumentException: it is …");
    assertThat(masked.getSuppressed()[0])
        .isExactlyInstanceOf(AssertionError.class)
        .hasMessage("suppressed …");
    assertThat(text(masked)).doesNotContain(SECRET);
  }

  @Test
  void leavesASkippedTestSkipped() {
    Throwable failure =
        new TestAbortedException("it is " + SECRET) {
          private static final long serialVersionUID = 1L;
        };

    assertThat(MaskedFailures.of(failure))
        .isExactlyInstanceOf(TestAbortedException.class)
        .hasMessageEndingWith("it is …");
  }

  @Test
  void leavesAloneWhatShowsNothing() {
    Throwable failure = new IllegalStateException("a", new AssertionError("b"));

    assertThat(MaskedFailures.of(failure)).isSameAs(failure);
  }

  @Test
  void endsWhereFailuresLeadToThemselves() {
    AssertionError failure = new AssertionError("a");
    IllegalStateException cause = new IllegalStateException("it is " + SECRET, failure);
    failure.initCause(cause);

    Throwable masked = MaskedFailures.of(failure);

    assertThat(masked).isExactlyInstanceOf(AssertionError.class).hasMessage("a");
    assertThat(masked.getCause())
        .hasMessage("java.lang.IllegalStateException: it is …")
        .hasNoCause();
  }

  @Test
  @SuppressWarnings("OverrideThrowableToString") // as other libraries do
  void seesWhatATypeSaysInItsOwnWay() {
    Throwable failure =
        new RuntimeException("harmless") {
          private static final long serialVersionUID = 1L;

          @Override
          public String toString() {
            return "own words " + SECRET;
          }
        };

    assertThat(MaskedFailures.of(failure)).hasMessage("own words …");
  }

  private static String text(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
