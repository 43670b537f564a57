package io.helmtest.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Kubernetes' own serializer: the program in {@code src/test/oracle}. */
final class Oracle {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Path folder;

  Oracle(Path folder) {
    this.folder = folder;
  }

  /** The verdict on each manifest, in their order. */
  List<Verdict> judge(List<Manifest> manifests) throws IOException, InterruptedException {
    Path in = folder.resolve("manifests.jsonl");
    Files.write(in, manifests.stream().map(Oracle::json).toList());
    return run(in).stream().map(MAPPER::readTree).map(Oracle::verdict).toList();
  }

  /** The Go type of each kind and field. */
  GoShapes shapes() throws IOException, InterruptedException {
    return GoShapes.of(run(Files.createFile(folder.resolve("nothing")), "shapes"));
  }

  private List<String> run(Path in, String... arguments) throws IOException, InterruptedException {
    Path out = folder.resolve("answers");
    ProcessBuilder oracle = new ProcessBuilder(System.getProperty("helmtest.oracle"));
    oracle.command().addAll(List.of(arguments));
    int status =
        oracle
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    if (status != 0) {
      throw new IOException("the oracle ended with status " + status);
    }
    return Files.readAllLines(out);
  }

  private static String json(Manifest manifest) {
    return MAPPER.writeValueAsString(Map.of("id", manifest.id(), "yaml", manifest.yaml()));
  }

  private static Verdict verdict(JsonNode verdict) {
    return verdict.get("accepted").booleanValue()
        ? Verdict.accepts()
        : Verdict.refuses(verdict.get("message").asString());
  }
}
