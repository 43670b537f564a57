package io.helmtest.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.chart.ValueOverride;
import io.helmtest.chart.ValueOverride.Option;
import io.helmtest.chart.ValuesLayer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {
  private static final SecretKeys KEYS = SecretKeys.NONE.plus(List.of("password", "*token*"));

  private final Secrets secrets = new Secrets();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          password: hunter2               | is hunter2.              | is ….
          a: [{PassWord: hunter2}]        | hunter2hunter2           | …
          password: {a: {b: [hunter2]}}   | hunter2                  | …
          apiTokens: hunter2              | hunter2                  | …
          password2: hunter2              | hunter2                  | hunter2
          a: hunter2                      | hunter2                  | hunter2
          password: abc                   | abc YWJj                 | abc YWJj
          password: true                  | true                     | true
          password: Admin                 | admin Admin              | admin Admin
          password: 12345678              | 12345678 1.2345678e+07   | … …
          password: 20000000              | 2e+07                    | …
          password: 0x1F4A                | 8010 0x1f4a 0b1010       | … … 0b1010
          password: 017512                | 8010 17512               | … …
          password: -7654321              | -7.654321E6              | -…
          password: "-7654321"            | 7,654,321 17,654,321     | … 17,654,321
          password: 0xFF                  | 255                      | 255
          password: hunter2               | aHVudGVyMg==             | …
          password: hunter2               | bm90IGh1bnRlcjIsIG5v     | …
          password: hunter2               | bm90OiBodW50ZXIyLg       | …
          password: '>?>?~~~'             | Pj8-P35-fg Pj8+P35+fg==  | … …
          password: 'a"b\\c'              | "a\\"b\\\\c" a"b\\c      | "…" …
          password: "x\\ty\\u00e9 \\u0001" | x\\ty\\u00e9 \\x01 x\\u0009y\\xe9\\ \\x01 | … …
          password: p@ss/w0rd&            | db://a:p%40ss%2Fw0rd%26@b | db://a:…@b
          password: "it's"                | 'it''s' it's             | '…' …
          {password: &a hunter2, b: *a}   | hunter2                  | …
          {b: &a hunter2, password: *a}   | hunter2                  | …
          password: 0123456789abcdefghij  | 0123456789abcdefgh… end  | …… end
          password: 0123456789abcdefghij  | 0123456789abcde          | 0123456789abcde
          password: 0123456789abcdefghij  | 0123456789abc… 0123...   | …… …...
          password: to be or not          | to bee or note to be or not october | to bee or note … october
          """)
  void whatIsHidden(String yaml, String text, String masked) {
    secrets.given(KEYS, List.of(ValuesLayer.text(yaml)), List.of());

    assertThat(secrets.mask(text)).isEqualTo(masked);
  }

  @Test
  void ofALongTextEachLine() {
    secrets.given(
        KEYS,
        List.of(ValuesLayer.text("password: |\n  first line\n  second line\n  ab\n")),
        List.of());

    assertThat(secrets.mask("at: second line, and first line; ab")).isEqualTo("at: …, and …; ab");
    assertThat(secrets.mask("first line\\nsecond line\\nab")).isEqualTo("…\\n…\\nab");
    assertThat(secrets.mask("a: Zmlyc3QgbGluZQpzZWNvbmQgbGluZQphYgo=, b")).isEqualTo("a: …, b");
  }

  @Test
  void ofShortLinesTheWholeText() {
    secrets.given(KEYS, List.of(ValuesLayer.text("password: |\n  ab\n  cd\n  ef\n")), List.of());

    assertThat(secrets.mask("ab cd ef, ab\n    cd\n    ef, ab\\ncd\\nef, ab cd"))
        .isEqualTo("…, …\n    …\n    …, …, ab cd");
  }

  @Test
  void foldedLines() {
    secrets.given(KEYS, List.of(ValuesLayer.text("password: quite-a-long-one-17\n")), List.of());

    assertThat(secrets.mask("a: quite-a-lo\n   ng-one-17 b")).isEqualTo("a: …\n   … b");
    assertThat(secrets.mask("\"quite-a-\\\n    long-one-17\"")).isEqualTo("\"…\n    …\"");
    assertThat(secrets.mask("quite-a- long-one-17")).isEqualTo("quite-a- long-one-17");
    assertThat(secrets.mask("cXVpdGUtYS1s\n  b25nLW9uZS0xNw==\n")).isEqualTo("…\n  …\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SET        | a.password=hunter2,b=other1  | hunter2 other1 | … other1
          SET        | b=other1,password=hun\\,ter2 | hun,ter2 other1 | … other1
          SET        | password=hun1,ter2,b=other1  | hun1,ter2 hun1 ter2 other1 | … … … other1
          SET_STRING | password={hunter2,another}   | another hunter2 | … …
          SET_STRING | a[0].password=hunter2        | hunter2        | …
          SET_STRING | x=1,password[2].a=hunter2    | hunter2        | …
          SET        | x\\.password=hunter2         | hunter2        | hunter2
          SET_JSON   | a={"password": "hunter2"}    | hunter2        | …
          SET_JSON   | password.b=["hunter2"]       | hunter2        | …
          SET_JSON   | password={"hunter2           | {"hunter2      | …
          SET_FILE   | my-token=hunter2             | hunter2        | …
          """)
  void ofOverridesToo(Option option, String assignment, String text, String masked) {
    String[] parts = assignment.split("=", 2);
    secrets.given(KEYS, List.of(), List.of(new ValueOverride(option, parts[0], parts[1])));

    assertThat(secrets.mask(text)).isEqualTo(masked);
  }

  @Test
  void ofWhatIsNoYamlLineByLine() {
    secrets.given(
        KEYS,
        List.of(ValuesLayer.text("a: hunter1\npassword: 'hunter2'\ntoken:\n  - *hunter3\n\t- [")),
        List.of());

    assertThat(secrets.mask("hunter1 hunter2 *hunter3")).isEqualTo("hunter1 … …");
  }

  @Test
  void withoutKeysNothingIsHidden() {
    ValueOverride override = ValueOverride.of("password", Map.of("a", "hunter2"));
    secrets.given(SecretKeys.NONE, List.of(), List.of(override));

    assertThat(secrets.mask("hunter2")).isEqualTo("hunter2");
  }

  @Test
  void whatSecretsHold() {
    secrets.rendered(
        """
        apiVersion: v1
        kind: Secret
        metadata: {name: visible1}
        type: visible2
        data:
          a: aHVudGVyMQ==
          wrapped: |
            aHVu
            dGVyMg==
          binary: /u36zv7t+s4=
          forgotten: hunter3!
        stringData: {b: hunter4}
        stringdata: {c: [hunter5]}
        ---
        kind: Secret
        stringData: &x
          d: hunter6
         e: hunter7
        """);

    assertThat(secrets.mask("hunter1 hunter2 hunter3! hunter4 hunter5 hunter6 hunter7"))
        .isEqualTo("… … … … … … …");
    assertThat(secrets.mask("aHVudGVyMQ== /u36zv7t+s4= visible1 visible2"))
        .isEqualTo("… … visible1 visible2");
  }

  @Test
  void whatIsAPartOfTheStructureIsShown() {
    secrets.given(
        KEYS,
        List.of(ValuesLayer.text("password: [shop, web-8010, shop-web-a-long-name-and-more]")),
        List.of());
    assertThat(secrets.mask("shop web-8010")).isEqualTo("… …");

    secrets.structure("shop-web-8010");
    secrets.structure("shop-web-a-long-name");
    secrets.given(KEYS, List.of(ValuesLayer.text("password: [hop-w, 8010]")), List.of());

    assertThat(secrets.mask("shop-web-8010 c2hvcA== shop-web-a-long-name"))
        .isEqualTo("shop-web-8010 … shop-web-a-long-name");
    assertThat(secrets.mask("shop-web-a-long-name-and-more")).isEqualTo("…");
  }

  @Test
  void aLayerIsLookedIntoOnce() {
    ValuesLayer layer = ValuesLayer.text("password: hunter2");
    secrets.given(KEYS, List.of(layer), List.of());
    secrets.given(SecretKeys.NONE.plus(List.of("pass*")), List.of(layer), List.of());
    secrets.given(KEYS, List.of(ValuesLayer.text("password: hunter3")), List.of());

    assertThat(secrets.mask("hunter2 hunter3")).isEqualTo("… …");
  }

  @Test
  void commandsToThePipelineLoseTheirPower() {
    assertThat(secrets.mask("##vso[task.complete]")).isEqualTo("## vso[task.complete]");
    assertThat(secrets.maskStream("a: '##[error]'\n", SecretKeys.NONE, Set.of()))
        .isEqualTo("a: '## [error]'\n");
  }

  @Test
  void aTextThatRepeatsItselfTakesNoLonger() {
    String secret = "x".repeat(50_000);
    secrets.given(KEYS, List.of(), List.of(ValueOverride.of("password", secret)));

    assertThat(secrets.mask("<" + secret + "x>" + "eHh4".repeat(16_000) + "!")).isEqualTo("<…>…!");
  }
}
