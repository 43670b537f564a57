package io.helmtest.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Shell scripts in the engine's place. They end each other's sentences: {@code greet} and {@code
 * answer} say a frame, {@code request} reads one, by programs that outlive a killed shell for a
 * moment and therefore must not keep its stderr open.
 */
record StubEngine(Path folder) {
  static final String GREETING = "{\"protocol\":1,\"helm\":\"v4.3.0\"}";

  private static final String FUNCTIONS =
      """
      bytes() { printf "\\\\$(printf %o $(($1 / 256)))\\\\$(printf %o $(($1 % 256)))"; }
      say() { printf '\\000\\000'; bytes ${#1}; printf %s "$1"; }
      answer() { say '{"manifest":"a: 1","notes":"n","warnings":["w"]}'; }
      request() {
        length=$(od -An -N4 -tu4 --endian=big 2> /dev/null) && [ -n "$length" ] \\
          && head -c $length > request 2> /dev/null
      }
      serve() { while request; do echo >> requests; answer; done; }
      """;

  /** Workers that greet and then run a script; each leaves its process ID in the file pids. */
  Workers workers(String script) {
    return workers(GREETING, script);
  }

  Workers workers(String greeting, String script) {
    return new Workers(() -> start("say '" + greeting + "'\n" + script), 2);
  }

  Worker start(String script) throws IOException, InterruptedException {
    String text = FUNCTIONS + "echo $$ >> pids\n" + script;
    return Worker.start(List.of("/bin/sh", "-c", text), folder);
  }

  /** What the workers were asked, a line for each. */
  int requests() throws IOException {
    return lines("requests").size();
  }

  String lastRequest() throws IOException {
    return Files.readString(folder.resolve("request"), StandardCharsets.UTF_8);
  }

  List<ProcessHandle> alive() throws IOException {
    return lines("pids").stream()
        .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
        .filter(ProcessHandle::isAlive)
        .toList();
  }

  int started() throws IOException {
    return lines("pids").size();
  }

  private List<String> lines(String file) throws IOException {
    Path path = folder.resolve(file);
    return Files.exists(path) ? Files.readAllLines(path) : List.of();
  }
}
