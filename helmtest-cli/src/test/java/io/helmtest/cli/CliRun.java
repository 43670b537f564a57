package io.helmtest.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What a command line leads to.
 *
 * @param exitCode the exit code
 * @param out what is printed, with {@code folder} and {@code module} in place of folders
 * @param err what is told to be wrong, in the same way
 */
record CliRun(int exitCode, String out, String err) {

  static CliRun of(Path folder, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Helmtest.run(
            new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), arguments);
    return new CliRun(exitCode, text(folder, out), text(folder, err));
  }

  private static String text(Path folder, ByteArrayOutputStream stream) {
    return stream
        .toString(UTF_8)
        .replace(folder.toString(), "folder")
        .replace(Path.of("").toAbsolutePath().toString(), "module")
        .replaceAll("embedded helm v[0-9.]+", "embedded helm");
  }
}
