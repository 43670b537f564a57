package io.helmtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rendered stream without what is secret in it, whatever form it has, however short it is. */
class MaskedStreamTest {
  private static final String HEAD =
      "---\n# Source: tiny/templates/a.yaml\napiVersion: v1\nkind: Secret\nmetadata:\n  name: login\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void textsOfSeveralLines() {
    shows(
        """
        stringData:
          folded: >-
            ab
            cd
          literal: |
            ab

            cd
          quoted: "ab
            cd"
          single: 'ab

            cd'
          plain: ab
            cd
          last: x
        """,
        """
        stringData:
          folded: …
            …
            …
          literal: …
            …

            …
          quoted: …
            …
          single: …

            …
          plain: …
            …
          last: …
        """);
  }

  @Test
  void compactForms() {
    shows(
        """
        data: {"a": aGk=, 'b': "aGk=", c: 'aGk='}
        stringData: {pin: "1", on: hi, list: [x, {y: z}]}
        """,
        """
        data: {"a": …, 'b': …, c: …}
        stringData: {pin: …, on: …, list: […, {y: …}]}
        """);
  }

  @Test
  void nestedAndOtherwiseWrongData() {
    shows(
        "data:\n  a:\n    b: x\n  c:\n  - y\n  - d: z\n",
        "data:\n  a:\n    b: …\n  c:\n  - …\n  - d: …\n");
    shows("data:\n- x\n- y\n", "data:\n- …\n- …\n");
    shows("data: x\n", "data: …\n");
    shows("data:\n", "data:\n");
  }

  @Test
  void aMisspeltField() {
    shows("stringdata:\n  pin: \"1\"\n", "stringdata:\n  pin: …\n");
    shows("stringData:\n  pin: x\nspec: y\n", "stringData:\n  pin: …\nspec: …\n");
  }

  @Test
  void bothOfTwoEqualKeys() {
    shows(
        "stringData:\n  pin: x\n  pin: y\nstringData:\n  pin: z\n",
        "stringData:\n  pin: …\n  pin: …\nstringData:\n  pin: …\n");
  }

  @Test
  void whatAnAliasStandsFor() {
    shows(
        "immutable: &a false\nstringData: {b: &c x, d: *c, e: *a}\n",
        "immutable: …\nstringData: {b: …, d: *c, e: *a}\n");
  }

  @Test
  void allOfASecretThatDoesNotDecode() {
    assertThat(
            masked(
                """
                apiVersion: v1
                kind: Secret
                metadata:
                  name: login
                  namespace: shop
                  labels: {a: b}
                type: c
                immutable: "d"
                data:
                  e: Zg==
                """))
        .isEqualTo(
            """
            apiVersion: v1
            kind: Secret
            metadata:
              name: login
              namespace: shop
              labels: {a: …}
            type: …
            immutable: …
            data:
              e: …
            """);
  }

  @Test
  void commentsOfASecret() {
    shows(
        "stringData:\n  # pin: x\n  pin: y # not x\n  url: a#b\n",
        "stringData:\n  # …\n  pin: … # …\n  url: …\n");
  }

  @Test
  void anItemOfAList() {
    assertThat(
            masked(
                """
                apiVersion: v1
                kind: List
                items:
                - apiVersion: v1
                  kind: Secret
                  metadata: {name: login}
                  stringData: {pin: x}
                - apiVersion: v1
                  kind: ConfigMap
                  metadata: {name: config}
                  data: {pin: x}
                """))
        .isEqualTo(
            """
            apiVersion: v1
            kind: List
            items:
            - apiVersion: v1
              kind: Secret
              metadata: {name: login}
              stringData: {pin: …}
            - apiVersion: v1
              kind: ConfigMap
              metadata: {name: config}
              data: {pin: x}
            """);
    assertThat(masked("apiVersion: v1\nkind: SecretList\nitems:\n- stringData: {pin: x}\n"))
        .isEqualTo("apiVersion: v1\nkind: SecretList\nitems:\n- stringData: {pin: …}\n");
  }

  @Test
  void aSecretInsideAnotherObject() {
    assertThat(
            masked(
                """
                apiVersion: template.openshift.io/v1
                kind: Template
                metadata: {name: a}
                objects:
                - kind: Secret
                  stringData: {pin: x}
                - kind: Secret
                  name: reference
                """))
        .endsWith("- kind: Secret\n  stringData: {pin: …}\n- kind: Secret\n  name: reference\n");
  }

  @Test
  void aSecretThatIsNoYaml() {
    assertThat(
            masked(
                """
                # Source: tiny/templates/a.yaml
                apiVersion: v1
                kind: Secret
                metadata:
                  name: login
                  labels:
                    name: a
                stringData:
                  "pin": x
                  name: y
                  list: [a
                   b
                  - c
                  # d
                """))
        .isEqualTo(
            """
            # Source: tiny/templates/a.yaml
            apiVersion: v1
            kind: Secret
            metadata:
              name: login
              labels:
                name: …
            stringData:
              "pin": …
              name: …
              list: …
               …
              - …
              …
            """);
  }

  @Test
  void theValuesOfSecretKeysWhereTheyStand() {
    String yaml =
        """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: config}
        data:
          PIN: "1"
          pint: "2"
          my-token: |
            ab
            cd
        """;
    assertThat(
            chart(yaml).secretKeys("pin", "*token*").render().maskedYaml().replace("v1\n", "v1\n"))
        .isEqualTo(
            """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: config}
            data:
              PIN: …
              pint: "2"
              my-token: …
                …
                …
            """);
  }

  @Test
  void alsoWhereAnObjectIsNoYaml() {
    String yaml =
        "kind: ConfigMap\ndata:\n  pin: 1\n  pins:\n    pin: |\n      a\n      b\n   c: d\n";
    assertThat(chart(yaml).secretKeys("pin").render().maskedYaml())
        .isEqualTo(
            "kind: ConfigMap\ndata:\n  pin: …\n  pins:\n    pin: …\n      …\n      …\n   c: d\n");
  }

  private void shows(String fields, String masked) {
    assertThat(masked(HEAD + fields)).isEqualTo(HEAD + masked);
  }

  private String masked(String yaml) {
    return chart(yaml).render().maskedYaml();
  }

  private HelmChart chart(String yaml) {
    return HelmChart.at(TestCharts.tiny(folder)).renderer(FixedRenderer.printing(yaml));
  }
}
