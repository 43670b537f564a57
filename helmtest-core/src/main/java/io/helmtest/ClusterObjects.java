package io.helmtest;

import io.helmtest.manifest.DecodingProblem;
import io.helmtest.manifest.ManifestDocument;
import io.helmtest.manifest.ManifestStream;
import io.helmtest.manifest.ObjectId;
import io.helmtest.message.Lines;
import io.helmtest.secret.Secrets;
import java.util.List;
import java.util.stream.Stream;

/** What a test says is in the cluster. Without values in messages: they may be a Secret's. */
final class ClusterObjects {
  private ClusterObjects() {}

  static String plus(String before, String yaml) {
    Secrets.ofRun().rendered(yaml);
    List<String> problems = problems(ManifestStream.read(yaml)).toList();
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          Secrets.ofRun()
              .mask(
                  "clusterObjects(yaml) takes objects with apiVersion, kind and metadata.name:\n"
                      + Lines.of(problems)));
    }
    return before.isEmpty() ? yaml : before + "\n---\n" + yaml;
  }

  private static Stream<String> problems(ManifestStream stream) {
    return stream.documents().isEmpty() && stream.unreadable().isEmpty()
        ? Stream.of("there is none")
        : Stream.concat(
            stream.unreadable().stream().map(ClusterObjects::unreadable),
            stream.documents().stream().flatMap(ClusterObjects::missing));
  }

  private static String unreadable(DecodingProblem problem) {
    return line(problem.location().line(), problem.message());
  }

  private static Stream<String> missing(ManifestDocument document) {
    ObjectId id = document.id();
    return Stream.of(
            id.apiVersion().isEmpty() ? "apiVersion" : "",
            id.kind().isEmpty() ? "kind" : "",
            id.name().isEmpty() ? "metadata.name" : "")
        .filter(field -> !field.isEmpty())
        .map(field -> line(document.line(), "there is no " + field));
  }

  private static String line(int line, String problem) {
    return "line %d: %s".formatted(line, problem);
  }
}
