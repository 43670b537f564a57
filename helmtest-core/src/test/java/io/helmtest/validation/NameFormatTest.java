package io.helmtest.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.helmtest.manifest.ManifestStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples are judged by apimachinery's own functions. */
class NameFormatTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          DNS_LABEL,        a a-b 1a a1,                           A a_b a.b -a a- é
          DNS_1035_LABEL,   a a-b a1,                              1a A a- -a a.b
          DNS_SUBDOMAIN,    a a.b 1.2 a-b.c,                       a..b .a a. A a_b a.-b
          HOST,             a.b *.a.b localhost,                   * *a.b a.*.b A.b
          PATH_SEGMENT,     a A:b system:x a_b é,                   . .. a/b a%b
          QUALIFIED_NAME,   a A.b_c-1 a.b/C,                       /a a/ A/a a/b/c -a a- a_
          LABEL_VALUE,      a A.b_c-1 1.10,                        -a a- a/b a+b
          PORT_NAME,        http a 8a a-1,                         8080 A a--b -a a- a_b sixteen-letters-
          CONFIG_KEY,       a A_b.c-1 .a,                           . .. ..a a/b a+b
          ENVIRONMENT_NAME, A a-b.c 1A a$b A/B,                    A=B é
          HEADER_NAME,      X-A a 1,                               a_b a:b
          WEBHOOK_NAME,     a.b.c a.b.c.d,                         a a.b A.b.c
          DOMAIN_PATH,      a.b/c a/b/c,                           a /a a/ A/b
          LOCAL_PATH,       a a/b ..a a..b,                        /a .. a/.. ../a a/../b
          IP_ADDRESS,       10.0.0.1 ::1 fd00::1,                  10.0.0 a 10.0.0.0/8
          CLUSTER_IP,       None 10.0.0.1 fd00::1,                 none a
          CIDR,             10.0.0.0/8 ::/0,                       10.0.0.1 10.0.0/8 a/8
          """)
  void acceptsAndRefuses(NameFormat format, String accepted, String refused) {
    assertThat(List.of(accepted.split(" ")))
        .allSatisfy(name -> assertThat(messages(format, name)).isEmpty());
    assertThat(List.of(refused.split(" ")))
        .allSatisfy(name -> assertThat(messages(format, name)).hasSize(1));
  }

  @ParameterizedTest
  @CsvSource({
    "DNS_LABEL, 63",
    "DNS_1035_LABEL, 63",
    "DNS_SUBDOMAIN, 253",
    "CRON_JOB_NAME, 52",
    "LABEL_VALUE, 63",
    "PORT_NAME, 15",
    "CONFIG_KEY, 253"
  })
  void countsTheCharacters(NameFormat format, int most) {
    assertThat(messages(format, "a".repeat(most))).isEmpty();
    assertThat(messages(format, "a".repeat(most + 1))).hasSize(1);
  }

  @Test
  void aPrefixIsCountedForItself() {
    assertThat(messages(NameFormat.QUALIFIED_NAME, "p".repeat(253) + "/" + "a".repeat(63)))
        .isEmpty();
    assertThat(messages(NameFormat.QUALIFIED_NAME, "p".repeat(254) + "/a")).hasSize(1);
    assertThat(messages(NameFormat.QUALIFIED_NAME, "p/" + "a".repeat(64))).hasSize(1);
  }

  @Test
  void theMessageSaysHowANameIsWritten() {
    assertThat(messages(NameFormat.DNS_LABEL, "Web_1"))
        .containsExactly(
            "\"Web_1\" is not a DNS label: lower-case letters, digits and \"-\","
                + " a letter or digit first and last");
  }

  @Test
  void theMessageAboutALongNameIsShortAndOnOneLine() {
    assertThat(messages(NameFormat.DNS_LABEL, "a\n\u0000" + "b".repeat(300)))
        .containsExactly(
            "\"a\\n\\u0000"
                + "b".repeat(72)
                + "…\" has 303 characters, but a DNS label has at most 63");
  }

  private static List<String> messages(NameFormat format, String name) {
    Findings findings = new Findings();
    format.check(Field.root(ManifestStream.read("kind: A").documents().get(0)), name, findings);
    return findings.inOrder().stream().map(ValidationProblem::message).toList();
  }
}
