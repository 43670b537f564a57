package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole manifests, and what Kubernetes' own strict serializer said of each. */
class SerializerVerdictsTest {
  // Which API versions there are depends on the cluster: ValidatedRenderTest has these two.
  private static final Set<String> ON_API_VERSIONS =
      Set.of("e6_ext_ing.yaml", "e13_v1beta1dep.yaml");

  @ParameterizedTest(name = "{0} is {1}")
  @MethodSource("verdicts")
  void agreesWithKubernetes(String file, String verdict, String words) {
    assertThat(verdict(text("documents/" + file))).as(words).isEqualTo(verdict);
  }

  // The serializer leaves a List's items as they are; Helm sends each of them to the cluster.
  @Test
  void theItemsOfAListAreDocumentsOfTheirOwn() {
    assertThat(ManifestStream.read(text("documents/e8_list.yaml")).problems())
        .extracting(DecodingProblem::text)
        .containsExactly(
            """
            unknown template (rendered line 9:23) metadata.nam: unknown field, \
            did you mean "name"?""");
  }

  static Stream<Arguments> verdicts() {
    return text("verdicts.tsv")
        .lines()
        .map(line -> line.split("\t"))
        .filter(verdict -> !ON_API_VERSIONS.contains(verdict[0]))
        .map(verdict -> Arguments.of((Object[]) verdict));
  }

  // To the serializer a document of nothing is one without a kind; Helm never sends it.
  private static String verdict(String yaml) {
    ManifestStream stream = ManifestStream.read(yaml);
    boolean isList = stream.documents().size() > 1;
    List<DecodingProblem> problems = isList ? stream.unreadable() : stream.problems();
    boolean accepted = problems.isEmpty() && !stream.documents().isEmpty();
    return accepted ? "ACCEPTED" : "REFUSED";
  }

  private static String text(String resource) {
    try (var stream = SerializerVerdictsTest.class.getResourceAsStream("/vectors/" + resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
