package io.helmtest.render;

import tools.jackson.databind.json.JsonMapper;

/** Takes the text of NOTES.txt out of what a dry run prints as JSON. */
final class HelmNotes {
  private HelmNotes() {}

  static RenderOutcome of(RenderOutcome dryRun) {
    return dryRun instanceof RenderResult release
        ? new RenderResult(text(release.output()), release.warnings())
        : dryRun;
  }

  private static String text(String release) {
    return JsonMapper.shared().readTree(release).path("info").path("notes").asString("");
  }
}
