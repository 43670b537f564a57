package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a render was given and what it rendered, in whatever form a text of the run repeats it. */
class MaskedFormsTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          v&lvet-9 \\"rose\\"  | {"a": "v\\u0026lvet-9 \\"rose\\""} | {"a": "…"}
          v&lvet-9 \\"rose\\"  | {\\"a\\": \\"v\\\\u0026lvet-9 \\\\\\"rose\\\\\\"\\"} | {\\"a\\": \\"…\\"}
          one\\ttab-8317       | one\\ttab-8317              | …
          https://x.y/z-5521   | "https:\\/\\/x.y\\/z-5521"  | "…"
          it's-quoted-7713     | 'it''s-quoted-7713'         | '…'
          0x1F4A7              | port 128167, 1.28167e+05    | port …, …
          7654321              | 7.654321e+06 or 7.654321E6  | … or …
          7654321              | 7,654,321 and 07654321.0    | … and …
          """)
  void otherNotations(String json, String text, String masked) {
    HelmChart chart = chart("").values("password: \"" + json + "\"\n").secretKeys("password");

    assertThat(chart.render().mask(text)).isEqualTo(masked);
  }

  @Test
  void foldedLines() {
    RenderedChart rendered =
        chart("")
            .set("password", "quite a long secret of many words")
            .secretKeys("password")
            .render();

    assertThat(rendered.mask("a: quite a long\n    secret of many\n    words, b"))
        .isEqualTo("a: …\n    …\n    …, b");
  }

  @Test
  void aConfigMapOfAnotherRender() {
    chart(secret("borrowed-by-another-1")).render();
    RenderedChart other =
        chart(
                """
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: config}
                data: {url: "db://borrowed-by-another-1@b"}
                """)
            .render();

    assertThat(other.maskedYaml()).contains("db://…@b");
    assertThat(other.mask("Ym9ycm93ZWQtYnktYW5vdGhlci0x")).isEqualTo("…");
  }

  @Test
  void alsoAfterMemoryPressure() {
    assertThat(
            ForkedJvm.run(Map.of(), List.of("-Xmx48m"), ForgottenRender.class, folder.toString()))
        .isEqualTo("the password is …\n");
  }

  @Test
  void aLongOverride() {
    String secret = "xy".repeat(60_000);
    HelmChart chart = chart("").setString("a=b,password=" + secret).secretKeys("password");

    assertThat(chart.render().mask("<" + secret + ">")).isEqualTo("<…>");
    assertThat(chart.render().context().layers()).isEqualTo("set a, password");
    assertThat(catchThrowable(() -> chart("").setString(secret)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("xy");
  }

  @Test
  void manyTextsOfOneRenderWithManyValues() {
    String values =
        Stream.iterate(0, i -> i + 1)
            .limit(2_000)
            .map(i -> "key%d: {password: many-texts-%d}\n".formatted(i, i))
            .reduce("", String::concat);
    RenderedChart rendered = chart("").values(values).secretKeys("password").render();

    for (int i = 0; i < 2_000; i++) {
      assertThat(rendered.mask("is many-texts-" + i)).startsWith("is …");
    }
  }

  private static String secret(String password) {
    return "apiVersion: v1\nkind: Secret\nmetadata: {name: login}\nstringData: {password: %s}\n"
        .formatted(password);
  }

  private HelmChart chart(String yaml) {
    return HelmChart.at(TestCharts.tiny(folder)).renderer(FixedRenderer.printing(yaml));
  }
}
