package io.helmtest.junit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The real helm behind a script that notes each render. */
final class CountingHelm {
  private final Path script;
  private final Path calls;

  private CountingHelm(Path folder) {
    script = folder.resolve("helm");
    calls = folder.resolve("calls");
  }

  static CountingHelm in(Path folder) throws IOException {
    CountingHelm helm = new CountingHelm(folder);
    Files.writeString(
        helm.script,
        """
        #!/bin/sh
        if [ "$1" = template ]; then echo "$1" >> '%s'; fi
        exec '%s' "$@"
        """
            .formatted(helm.calls, InstalledHelm.binary()));
    Files.setPosixFilePermissions(helm.script, PosixFilePermissions.fromString("rwx------"));
    return helm;
  }

  String path() {
    return script.toString();
  }

  /** A line for each render. */
  List<String> renders() throws IOException {
    return Files.readAllLines(calls);
  }
}
