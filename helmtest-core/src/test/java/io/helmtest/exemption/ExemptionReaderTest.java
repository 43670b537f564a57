package io.helmtest.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExemptionReaderTest {

  @Test
  void readsAList() {
    List<Exemption> exemptions =
        read(
            """
            # What may stay.
            - chart: shop
              template: charts/keycloak/**
              kind: Deployment
              path: spec.template.spec.containers[*].securityContest
              environment: prod
              variant: no ingress
              reason: fixed in keycloak 27
              until: 2027-03-31

            - {kind: [Secret, ConfigMap], environment: [dev], reason: "later"}
            """);

    assertThat(exemptions)
        .containsExactly(
            Exemption.because("fixed in keycloak 27")
                .chart("shop")
                .template("charts/keycloak/**")
                .kind("Deployment")
                .path("spec.template.spec.containers[*].securityContest")
                .environment("prod")
                .variant("no ingress")
                .until(LocalDate.of(2027, 3, 31)),
            Exemption.because("later").kind("Secret", "ConfigMap").environment("dev"));
    assertThat(exemptions.stream().map(Exemption::place)).containsExactly("file:2", "file:11");
  }

  @Test
  void readsWhatIsWritten() {
    List<Exemption> exemptions =
        List.of(
            Exemption.because("on").path("**[*].a: b").kind("1"),
            Exemption.because("two\nlines, and \"quotes\"").path(""),
            Exemption.because("several")
                .kind("1", "true", "a: b, [c]")
                .path("", "**")
                .until("2027-03-31"));

    assertThat(read(ExemptionYaml.file(exemptions))).isEqualTo(exemptions);
  }

  @Test
  void tellsAllMistakesAtOnce() {
    refused(
        """
        - kind: Deployment
          tempalte: charts/keycloak/**
          reason: known
        - kind: Secret
        - reason: known
          environment: prod
        - kind: Secret
          reason: " "
        - kind: Secret
          reason: 42
        - kind: [[Secret]]
          reason: known
        - kind: Secret
          kind: ConfigMap
          reason: known
        - Secret
        - {severity: high, kind: Secret, reason: known}
        - {? [kind] : Secret, reason: known}
        - {template: "[", reason: known}
        - kind:
          reason: known
        - {kind: Secret, reason: [known]}
        - {kind: Secret, reason: known, until: 31.03.2027}
        - {kind: Secret, reason: known, until: 2027-02-30}
        - {kind: [], reason: known}
        """,
        """
        /resources/file is no list of exemptions:
          line 2: an exemption has no "tempalte", did you mean "template"? It has: pattern, chart, template, kind, path, environment, variant, reason, until
          line 4: the exemption has no reason: say why the problem may stay
          line 5: An exemption names neither kind, path, template nor pattern, so that it would exempt every problem: name one of them. It is {environment: prod, reason: known}
          line 7: An exemption's reason is blank: say why the problem may stay, such as "fixed in keycloak 27".
          line 10: reason is no text: write one, in quotes where YAML needs them
          line 11: kind is no text: write one, in quotes where YAML needs them
          line 14: the exemption has two of kind
          line 16: expected an exemption of the form {kind: …, path: …, reason: …}
          line 17: an exemption has no "severity". It has: pattern, chart, template, kind, path, environment, variant, reason, until
          line 18: an exemption has no "". It has: pattern, chart, template, kind, path, environment, variant, reason, until
          line 19: "[" is not a pattern for templates: Missing ']
          line 20: kind is no text: write one, in quotes where YAML needs them
          line 22: reason is no text: write one, in quotes where YAML needs them
          line 23: An exemption's until is "31.03.2027", but the last day of an exemption is a date such as 2027-03-31.
          line 24: An exemption's until is "2027-02-30", but the last day of an exemption is a date such as 2027-03-31.
          line 25: An exemption's kind is an empty list: name one, or leave it out.""");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n", "# nothing left\n", "---\n", "[]", "null"})
  void aListOfNothingIsToBeDeleted(String yaml) {
    refused(yaml, "/resources/file names no exemption: delete the file, or name one.");
  }

  @Test
  void hasToBeAList() {
    refused(
        "# one\nkind: Secret\nreason: known\n",
        """
        /resources/file is no list of exemptions:
          line 2: expected a list, each item of it after a dash""");
  }

  @Test
  void hasToBeYaml() {
    refused(
        "- kind: Secret\n\treason: known\n",
        """
        /resources/file is no list of exemptions:
          line 2: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)""");
  }

  @Test
  void isOneDocument() {
    refused(
        "- {kind: Secret, reason: known}\n---\n- {kind: Secret, reason: known}\n",
        """
        /resources/file is no list of exemptions:
          line 2: but found another document""");
  }

  private static List<Exemption> read(String yaml) {
    return ExemptionReader.read(yaml, "file", "/resources/file");
  }

  private static void refused(String yaml, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> read(yaml)).withMessage(message);
  }
}
