package io.helmtest.junit.report;

import static io.helmtest.assertions.HelmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fabric8.kubernetes.api.model.Service;
import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.junit.SmallChart;
import io.helmtest.render.HelmRenderException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;

/** Hundreds of secrets, in all their forms, by every way out: none can be read. */
class NothingSecretLeavesTest {
  private static final List<GeneratedSecret> SECRETS = GeneratedSecret.all(40);
  private static final int SOME = 10;

  private static final Map<String, Function<MarkedForms, String>> WORDS =
      new TreeMap<>(
          Map.of(
              "a failed assertion", NothingSecretLeavesTest::assertion,
              "a comparison", NothingSecretLeavesTest::comparison,
              "a failed render", NothingSecretLeavesTest::failedRender,
              "what does not decode", NothingSecretLeavesTest::undecodable,
              "what is invalid", NothingSecretLeavesTest::invalid,
              "what is not there", NothingSecretLeavesTest::missing,
              "warnings", NothingSecretLeavesTest::warnings,
              "the rendered stream", NothingSecretLeavesTest::stream));

  @BeforeAll
  static void tell() throws IOException {
    SmallChart.write(GeneratedRenders.CHART, "generated", "prod");
    GeneratedRenders.tell(SECRETS);
  }

  @Test
  void thereAreEnough() {
    MarkedForms forms = MarkedForms.all(SECRETS);

    assertThat(SECRETS).hasSizeGreaterThan(500);
    assertThat(forms.visible("no masker", forms.text()).size()).isGreaterThan(forms.size() - 10);
  }

  @Test
  void byTheMaskerItself() {
    MarkedForms forms = MarkedForms.all(SECRETS);

    assertThat(forms.visible("the masker", GeneratedRenders.printed("").mask(forms.text())))
        .isEmpty();
  }

  static Stream<String> words() {
    return WORDS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("words")
  void inWords(String way) {
    int number = List.copyOf(WORDS.keySet()).indexOf(way);
    MarkedForms some = MarkedForms.some(SECRETS, number, SOME);
    MarkedForms forms = way.equals("a comparison") ? some.inOneLine() : some;

    assertThat(forms.visible(way, WORDS.getOrDefault(way, none -> "").apply(forms))).isEmpty();
  }

  private static String assertion(MarkedForms forms) {
    RenderedChart chart = GeneratedRenders.printed(GeneratedRenders.configMap(forms.text()));
    AssertionFailedError failure =
        (AssertionFailedError)
            catchThrowable(
                () -> assertThat(chart).configMap("repeating").data().hasEntry("text", "a"));
    return failure.getMessage() + failure.getActual();
  }

  private static String comparison(MarkedForms forms) {
    String yaml = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: n%d}\ndata: {text: %s}\n";
    List<String> texts = forms.texts();
    RenderedChart base = GeneratedRenders.printed(GeneratedRenders.objects(yaml, texts));
    RenderedChart changed =
        GeneratedRenders.printed(
            GeneratedRenders.objects(yaml, texts.stream().map(text -> text + "!").toList()));
    return message(() -> assertThat(changed).comparedTo(base).changesNothing());
  }

  private static String failedRender(MarkedForms forms) {
    HelmChart chart = GeneratedRenders.failing(GeneratedRenders.chart(), forms.text());
    return catchThrowableOfType(HelmRenderException.class, chart::render).helmMessage();
  }

  private static String undecodable(MarkedForms forms) {
    String yaml = "apiVersion: v1\nkind: Service\nmetadata: {name: n%d}\nspec: {clusterIPs: %s}\n";
    return message(
        GeneratedRenders.printed(GeneratedRenders.objects(yaml, forms.texts()))::documents);
  }

  private static String invalid(MarkedForms forms) {
    String yaml =
        "apiVersion: v1\nkind: Service\nmetadata: {name: n%d}\nspec: {type: %s, ports: [{port: 1}]}\n";
    return message(
        GeneratedRenders.printed(GeneratedRenders.objects(yaml, forms.texts()))::documents);
  }

  private static String missing(MarkedForms forms) {
    RenderedChart chart = GeneratedRenders.printed(GeneratedRenders.configMap("a"));
    return message(() -> chart.get(Service.class, forms.text()));
  }

  private static String warnings(MarkedForms forms) {
    return String.join("\n", GeneratedRenders.printed("", forms.text()).warnings());
  }

  private static String stream(MarkedForms forms) {
    return GeneratedRenders.printed(GeneratedRenders.configMap(forms.text())).maskedYaml();
  }

  private static String message(Runnable failing) {
    return String.valueOf(catchThrowable(failing::run).getMessage());
  }
}
