package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.HelmChart;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** Each misuse of a variant fails before its test runs, and says what to do. */
class VariantMisuseTest {

  @Test
  void aVariantHasANameOfItsOwnAndChangesSomething() {
    refused(
        NamesFixture.class,
        """
        %1$s.blank: A variant's name is blank: name one such as "no ingress"
        %1$s.nothing: variant "plain" changes nothing: say what it changes, such as set = "ingress.enabled=false" or .with(chart -> …). The chart as it is belongs in a test without variants.
        %1$s.twice: two variants are named "closed": give each a name of its own.""");
  }

  @Test
  void aVariantSaysWhatHelmUnderstands() {
    refused(
        InputsFixture.class,
        """
        %1$s.file: variant "file": There is no values file at "target/no.yaml", tried:
          %2$s/target/no.yaml
          %3$s/target/no.yaml
          %4$s/target/no.yaml
        %1$s.text: variant "text": The text for --set is not of the form path=value, such as "image.tag=1.4.0". It has 15 characters, which are not shown: they may be secret.
        %1$s.version: variant "version": "new" is not a Kubernetes version: name one such as "1.34.0\"""",
        ChartFolder.module("../sample-chart"),
        ChartFolder.module(".."),
        ChartFolder.module(""));
  }

  @Test
  void aVariantBelongsToAnEnvironmentTest() {
    refused(
        OtherTestsFixture.class,
        """
        %1$s.helper has variants but is no @EnvironmentTest, so it would run without them: make it one. A test of another kind can take a HelmChart and change it.
        %1$s.plain has variants but is no @EnvironmentTest, so it would run without them: make it one. A test of another kind can take a HelmChart and change it.
        %1$s.repeated has variants but is no @EnvironmentTest, so it would run without them: make it one. A test of another kind can take a HelmChart and change it.
        %1$s.sourced has variants but is no @EnvironmentTest, so it would run without them: make it one. A test of another kind can take a HelmChart and change it.""");
  }

  @Test
  void theVariantsOfAClassAreRefusedOnce() {
    refused(
        ClassFixture.class, "%s: two variants are named \"closed\": give each a name of its own.");
  }

  @Test
  void aSourceIsAMethodThatGivesVariants() {
    refused(
        SourcesFixture.class,
        """
        %1$s.instance: @VariantSource names "ofTheInstance", but %1$s.ofTheInstance gives no variants: it has to be static, or the method of a test class with @TestInstance(Lifecycle.PER_CLASS).
        %1$s.missing: @VariantSource names "replicas", but %1$s has no method replicas without parameters: add one that is static and returns Stream<HelmVariant>.
        %1$s.noClass: @VariantSource names "no.such.Class#variants", but there is no class no.such.Class: name a method of the test class, or fully.qualified.Class#method.
        %1$s.parameters: @VariantSource names "sized", but %1$s has no method sized without parameters: add one that is static and returns Stream<HelmVariant>.
        %1$s.type: @VariantSource names "names", but %1$s.names gives no variants: it has to return a Stream, Collection or array of HelmVariant.
        %1$s.typo: @VariantSource names "emtpy", but %1$s has no method emtpy without parameters, did you mean "empty"?""");
  }

  @Test
  void aSourceGivesVariants() {
    EngineExecutionResults results = Run.of(GivenFixture.class);
    assertThat(Run.failures(results))
        .containsExactlyInAnyOrder(
            """
            %1$s.fromEmpty: @VariantSource names "empty", but %1$s.empty gives no variants: it gave no variant, so that the test would run nowhere."""
                .formatted(GivenFixture.class.getName()),
            """
            %1$s.fromNothing: @VariantSource names "nothing", but %1$s.nothing gives no variants: it gave no variant, so that the test would run nowhere."""
                .formatted(GivenFixture.class.getName()),
            """
            %1$s.fromTexts: @VariantSource names "texts", but %1$s.texts gives no variants: it gave closed, which is no HelmVariant."""
                .formatted(GivenFixture.class.getName()),
            """
            %1$s.fromTwice: two variants are named "closed": give each a name of its own."""
                .formatted(GivenFixture.class.getName()),
            """
            %1$s.fromUnchanged: variant "plain" changes nothing: say what it changes, such as set = "ingress.enabled=false" or .with(chart -> …). The chart as it is belongs in a test without variants."""
                .formatted(GivenFixture.class.getName()),
            """
            %1$s.fromUnreadable: variant "no pair": The text for --set is not of the form path=value, such as "image.tag=1.4.0". It has 6 characters, which are not shown: they may be secret."""
                .formatted(GivenFixture.class.getName()));
    results.testEvents().assertStatistics(s -> s.started(0));
  }

  @Test
  void nestedClassesAreCheckedToo() {
    refused(
        OuterFixture.class,
        "%s$Inner.test: two variants are named \"closed\": give each a name of its own.");
  }

  private static void refused(Class<?> fixture, String message, Object... more) {
    EngineExecutionResults results = Run.of(fixture);
    Object[] names = Stream.concat(Stream.of(fixture.getName()), Stream.of(more)).toArray();
    assertThat(Run.failure(results)).isEqualTo(message.formatted(names));
    results.testEvents().assertStatistics(s -> s.started(0));
  }

  @HelmChartTest(chart = "../sample-chart", environments = "prod")
  static class NamesFixture {
    @EnvironmentTest
    @Variant(name = " ", set = "ingress.enabled=false")
    void blank() {}

    @EnvironmentTest
    @Variant(name = "plain")
    void nothing() {}

    @EnvironmentTest
    @Variant(name = "closed", set = "ingress.enabled=false")
    @Variant(name = "closed", set = "ingress.enabled=true")
    void twice() {}
  }

  @HelmChartTest(chart = "../sample-chart", environments = "prod")
  static class InputsFixture {
    @EnvironmentTest
    @Variant(name = "file", valuesFile = "target/no.yaml")
    void file() {}

    @EnvironmentTest
    @Variant(name = "text", set = "ingress.enabled")
    void text() {}

    @EnvironmentTest
    @Variant(name = "version", kubeVersion = "new")
    void version() {}
  }

  @HelmChartTest(chart = "../sample-chart", environments = "prod")
  static class OtherTestsFixture {
    @Variant(name = "closed", set = "ingress.enabled=false")
    void helper() {}

    @Test
    @Variant(name = "closed", set = "ingress.enabled=false")
    @Variant(name = "open", set = "ingress.enabled=true")
    void plain() {}

    @RepeatedTest(2)
    @Variant(name = "closed", set = "ingress.enabled=false")
    void repeated() {}

    @Test
    @VariantSource("variants")
    void sourced() {}
  }

  @HelmChartTest(chart = "../sample-chart", environments = "prod")
  @Variant(name = "closed", set = "ingress.enabled=false")
  @Variant(name = "closed", set = "ingress.enabled=true")
  static class ClassFixture {
    @EnvironmentTest
    void one() {}

    @EnvironmentTest
    void two() {}
  }

  @HelmChartTest(chart = "../sample-chart", environments = "prod")
  static class SourcesFixture {
    @EnvironmentTest
    @VariantSource("ofTheInstance")
    void instance() {}

    @EnvironmentTest
    @VariantSource("replicas")
    void missing() {}

    @EnvironmentTest
    @VariantSource("no.such.Class#variants")
    void noClass() {}

    @EnvironmentTest
    @VariantSource("sized")
    void parameters() {}

    @EnvironmentTest
    @VariantSource("names")
    void type() {}

    @EnvironmentTest
    @VariantSource("emtpy")
    void typo() {}

    Stream<HelmVariant> ofTheInstance() {
      return Stream.of();
    }

    static Stream<HelmVariant> empty() {
      return Stream.of();
    }

    static Stream<HelmVariant> sized(int size) {
      return Stream.of(HelmVariant.named("size " + size));
    }

    static String names() {
      return "closed";
    }
  }

  @HelmChartTest(
      chart = "../sample-chart",
      environments = {"dev", "prod"})
  static class GivenFixture {
    @EnvironmentTest
    @VariantSource("empty")
    void fromEmpty() {}

    @EnvironmentTest
    @VariantSource("nothing")
    void fromNothing() {}

    @EnvironmentTest
    @VariantSource("texts")
    void fromTexts() {}

    @EnvironmentTest
    @Variant(name = "closed", set = "ingress.enabled=false")
    @VariantSource("twice")
    void fromTwice() {}

    @EnvironmentTest
    @VariantSource("unchanged")
    void fromUnchanged() {}

    @EnvironmentTest
    @VariantSource("unreadable")
    void fromUnreadable() {}

    static List<HelmVariant> empty() {
      return List.of();
    }

    @SuppressWarnings("NullAway") // as a test could
    static HelmVariant[] nothing() {
      return null;
    }

    static Stream<String> texts() {
      return Stream.of("closed");
    }

    static Stream<HelmVariant> twice() {
      return Stream.of(
          HelmVariant.named("closed").with(chart -> chart.set("ingress.enabled=false")));
    }

    static Stream<HelmVariant> unchanged() {
      return Stream.of(HelmVariant.named("plain").with(GivenFixture::same));
    }

    static Stream<HelmVariant> unreadable() {
      return Stream.of(HelmVariant.named("no pair").with(chart -> chart.set("closed")));
    }

    private static HelmChart same(HelmChart chart) {
      return chart;
    }
  }

  @HelmChartTest(chart = "../sample-chart", environments = "prod")
  static class OuterFixture {
    @Nested
    class Inner {
      @EnvironmentTest
      @Variant(name = "closed", set = "ingress.enabled=false")
      @Variant(name = "closed", set = "ingress.enabled=true")
      void test() {}
    }
  }
}
