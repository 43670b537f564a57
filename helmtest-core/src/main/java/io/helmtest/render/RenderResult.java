package io.helmtest.render;

import java.util.List;

/**
 * What Helm printed for a request.
 *
 * @param output the manifest stream, or the text of NOTES.txt
 * @param warnings what Helm said beside it, a line each
 */
public record RenderResult(String output, List<String> warnings) implements RenderOutcome {

  /**
   * Takes a copy of the list.
   *
   * @param output the manifest stream, or the text of NOTES.txt
   * @param warnings what Helm said beside it
   */
  public RenderResult {
    warnings = List.copyOf(warnings);
  }

  /** Sizes only: a manifest may hold secrets. */
  @Override
  public String toString() {
    return "RenderResult[%d characters, %d warnings]".formatted(output.length(), warnings.size());
  }
}
