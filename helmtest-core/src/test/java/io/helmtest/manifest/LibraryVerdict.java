package io.helmtest.manifest;

import io.helmtest.message.Lines;
import java.util.List;

/** What this library makes of a manifest. */
final class LibraryVerdict {
  private LibraryVerdict() {}

  static Verdict on(Manifest manifest) {
    ManifestStream stream = ManifestStream.read(manifest.yaml());
    List<String> problems = stream.problems().stream().map(Problem::text).toList();
    if (!problems.isEmpty()) {
      return Verdict.refuses(Lines.of(problems));
    }
    return stream.documents().isEmpty() ? Verdict.refuses("no object") : Verdict.accepts();
  }
}
