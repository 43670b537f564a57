package io.helmtest.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.secret.SecretKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          - at '/a': maximum: got 4711, want 3                | - at '/a': maximum: got …, want 3
          - at '/a': minimum: got 1/3, want 3                 | - at '/a': minimum: got …, want 3
          - at '/a': exclusiveMaximum: got 4711, want 3       | - at '/a': exclusiveMaximum: got …, want 3
          - at '/a': exclusiveMinimum: got -1e+06, want 3     | - at '/a': exclusiveMinimum: got …, want 3
          - at '/a': multipleOf: got 7, want 2                | - at '/a': multipleOf: got …, want 2
          - at '/a': 's3cret' does not match pattern '^x'     | - at '/a': '…' does not match pattern '^x'
          - at '/a': 'it\\'s' is not valid ipv4: expected four decimals | - at '/a': '…' is not valid ipv4: expected four decimals
          - at '/a': 's' is not valid date: parsing time "s" as "2006": x | - at '/a': '…' is not valid date: parsing time "…" as "…": x
          error parsing index: strconv.Atoi: parsing "x": invalid syntax | error parsing index: strconv.Atoi: parsing "x": invalid syntax
          - at '/a': got string, want integer                 | - at '/a': got string, want integer
          - at '/a': maxLength: got 6, want 3                 | - at '/a': maxLength: got 6, want 3
          - at '/a': value must be one of 'info', 'debug'     | - at '/a': value must be one of 'info', 'debug'
          cannot parse template "{{ s3cret }": template: gotpl:1: function "s3cret" not defined | cannot parse template "…": template: gotpl:1: function "…" not defined
          cannot parse template "a\\"s3cret": bad character    | cannot parse template "…": bad character
          error during tpl function execution for "s3cret": x | error during tpl function execution for "…": x
          strconv.ParseInt: parsing "s3cret": invalid syntax  | strconv.ParseInt: parsing "…": invalid syntax
          parsing time "s3cret" as "2006": x                  | parsing time "…" as "2006": x
          unable to parse url: parse "ht tp://s3cret": x      | unable to parse url: parse "…": x
          time: invalid duration "s3cret"                     | time: invalid duration "…"
          improper constraint: "s3cret"                       | improper constraint: "…"
          error parsing regexp: missing closing ]: `[s3cret`  | error parsing regexp: missing closing ]: `…`
          line 1: cannot unmarshal !!str `s3cret` into map    | line 1: cannot unmarshal !!str `…` into map
          yaml: invalid map key: map[]{"s3cret":"a"}          | yaml: invalid map key: …
          expected integer; found "s3cret"                    | expected integer; found "…"
          parse error at (a/templates/b.yaml:1): function "foo" not defined | parse error at (a/templates/b.yaml:1): function "foo" not defined
          executing "a/templates/b.yaml" at <.Values.a>: x    | executing "a/templates/b.yaml" at <.Values.a>: x
          execution error at (a/templates/b.yaml:1:3): "a"    | execution error at (a/templates/b.yaml:1:3): "a"
          """)
  void whatHelmQuotesIsHiddenUnlessItIsTheChartsOwn(String message, String shown) {
    assertThat(QuotedValues.hiddenIn(message)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        " ",
        "\n",
        "templates/",
        "templates/a:1",
        "- at '",
        "'",
        "': '",
        "\"",
        "`",
        "\\\"",
        "parse \"",
        "executing \"",
        "nested reference name: a",
        "Use --debug ",
        "- at '/a': 'x"
      })
  @Timeout(20)
  void aLongTextTakesNoLongerThanItsLength(String part, @TempDir Path folder) throws IOException {
    String text = "Error: " + part.repeat(200_000);
    try (HelmWorkspace workspace = HelmWorkspace.create()) {
      RenderFailure failure =
          HelmErrors.parse(new HelmProcess.Output(1, "", text), workspace, List.of());

      assertThat(HelmErrors.withoutSecrets(failure.message(), SecretKeys.NONE)).isNotNull();
      assertThat(Remedy.of(failure, TestRequests.plain(folder))).isNotNull();
    }
  }
}
