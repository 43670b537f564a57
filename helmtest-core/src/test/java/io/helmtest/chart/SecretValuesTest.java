package io.helmtest.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.helmtest.chart.ValueOverride.Option;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretValuesTest {
  private static final SecretKeys KEYS = SecretKeys.NONE.plus(List.of("password", "*token*"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          password: hunter2               | is hunter2.              | is ….
          a: [{PassWord: hunter2}]        | hunter2hunter2           | ……
          password: {a: {b: [hunter2]}}   | hunter2                  | …
          apiTokens: hunter2              | hunter2                  | …
          password2: hunter2              | hunter2                  | hunter2
          a: hunter2                      | hunter2                  | hunter2
          password: abc                   | abc                      | abc
          password: true                  | true                     | true
          password: 12345678              | 12345678 1.2345678e+07   | … …
          password: 20000000              | 2e+07                    | …
          password: hunter2               | aHVudGVyMg==             | …==
          password: 'a"b\\c'              | "a\\"b\\\\c" a"b\\c      | "…" …
          {password: &a hunter2, b: *a}   | hunter2                  | …
          {b: &a hunter2, password: *a}   | hunter2                  | …
          password: 0123456789abcdefghij  | 0123456789abcdefgh… end  | …… end
          password: 0123456789abcdefghij  | 0123456789abcde          | 0123456789abcde
          """)
  void whatIsHidden(String yaml, String text, String masked) {
    SecretValues secrets = SecretValues.of(KEYS, List.of(ValuesLayer.text(yaml)), List.of());

    assertThat(secrets.mask(text)).isEqualTo(masked);
  }

  @Test
  void ofALongTextEachLine() {
    ValuesLayer layer = ValuesLayer.text("password: |\n  first line\n  second line\n");

    assertThat(
            SecretValues.of(KEYS, List.of(layer), List.of())
                .mask("at: second line, and first line"))
        .isEqualTo("at: …, and …");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SET        | a.password=hunter2,b=other1  | hunter2 other1 | … other1
          SET        | b=other1,password=hun\\,ter2 | hun,ter2 other1 | … other1
          SET_STRING | password={hunter2,another}   | another hunter2 | … …
          SET_STRING | a[0].password=hunter2        | hunter2        | …
          SET        | x\\.password=hunter2         | hunter2        | hunter2
          SET_JSON   | a={"password": "hunter2"}    | hunter2        | …
          SET_JSON   | password.b=["hunter2"]       | hunter2        | …
          SET_FILE   | my-token=hunter2             | hunter2        | …
          """)
  void ofOverridesToo(Option option, String assignment, String text, String masked) {
    String[] parts = assignment.split("=", 2);
    ValueOverride override = new ValueOverride(option, parts[0], parts[1]);

    assertThat(SecretValues.of(KEYS, List.of(), List.of(override)).mask(text)).isEqualTo(masked);
  }

  @Test
  void whatIsNoYamlHasNoValues() {
    ValuesLayer layer = ValuesLayer.text("password: hunter2\n\t- [");

    assertThat(SecretValues.of(KEYS, List.of(layer), List.of()).mask("hunter2")).isNotNull();
  }

  @Test
  void withoutKeysNothingIsHidden() {
    ValueOverride override = ValueOverride.of("password", Map.of("a", "hunter2"));

    assertThat(SecretValues.of(SecretKeys.NONE, List.of(), List.of(override)).mask("hunter2"))
        .isEqualTo("hunter2");
  }

  @Test
  void theirTextDoesNotShowThem() {
    ValueOverride override = ValueOverride.of("password", "hunter2");

    assertThat(SecretValues.of(KEYS, List.of(), List.of(override))).hasToString("SecretValues[2]");
  }

  @Test
  void aKeyHasAName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SecretKeys.NONE.plus(List.of(" ")))
        .withMessage("A secret key's name is blank: name one such as \"password\" or \"*token*\"");
  }
}
