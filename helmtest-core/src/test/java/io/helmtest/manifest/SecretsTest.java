package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A Secret's values stay secret, whatever is wrong with it. */
class SecretsTest {
  private static final String SECRET = "apiVersion: v1\nkind: Secret\nmetadata: {name: s}\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          stringData: {a: 12345}     | 4:14 | stringData.a: expected a string but found a number: quote it in the template
          stringData: {a: yes}       | 4:14 | stringData.a: expected a string but found a boolean: quote it in the template
          stringData: {a: .inf}      | 4:14 | stringData.a: expected a number that JSON knows but found a number
          stringData: hunter2        | 4:1  | stringData: expected a mapping but found a string
          stringData: [hunter2]      | 4:1  | stringData: expected a mapping but found a list
          data: {a: hunter2}         | 4:8  | data.a: expected base64 but found a string: encode it with b64enc in the template
          data: {a: [hunter2]}       | 4:12 | data.a[0]: expected an integer from 0 to 255 but found a string
          data: {a: [12345]}         | 4:12 | data.a[0]: expected an integer from 0 to 255 but found a number
          immutable: "false"         | 4:1  | immutable: expected true or false but found a string: remove the quotes in the template
          typ: hunter2               | 4:1  | typ: unknown field, did you mean "type"?
          """)
  void aProblemDoesNotShowThem(String line, String place, String problem) {
    assertThat(Streams.problems(SECRET + line + "\n"))
        .isEqualTo("unknown template (rendered line %s) %s", place, problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apiVersion: v1\nkind: SecretList\nitems: [{stringData: {a: 12345}}]\n",
        "apiVersion: v1\nkind: List\nitems: [{apiVersion: v1, kind: Secret, stringData: {a: 12345}}]\n",
        "apiVersion: v2\nkind: Secret\nmetadata: {name: 12345}\n",
        SECRET + "stringData: {a: !!int h12345}\n",
        SECRET + "stringData: {a: !!binary h12345}\n",
        SECRET + "stringData: a: 12345\n",
        SECRET + "stringData: {a: \"\\12345\"}\n"
      })
  void norDoesOneOfAListOrOfYaml(String yaml) {
    assertThat(Streams.problems(yaml)).isNotEmpty();
    assertThat(ManifestStream.read(yaml).problems())
        .allSatisfy(
            problem -> assertThat(problem.toString() + problem.found()).doesNotContain("12345"));
  }
}
