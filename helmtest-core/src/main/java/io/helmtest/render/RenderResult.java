package io.helmtest.render;

import java.util.List;

/**
 * What Helm printed for a request.
 *
 * @param yaml the manifest stream
 * @param warnings what Helm said beside it, a line each
 */
public record RenderResult(String yaml, List<String> warnings) implements RenderOutcome {

  /**
   * Takes a copy of the list.
   *
   * @param yaml the manifest stream
   * @param warnings what Helm said beside it
   */
  public RenderResult {
    warnings = List.copyOf(warnings);
  }

  /** Sizes only: a manifest may hold secrets. */
  @Override
  public String toString() {
    return "RenderResult[%d characters, %d warnings]".formatted(yaml.length(), warnings.size());
  }
}
