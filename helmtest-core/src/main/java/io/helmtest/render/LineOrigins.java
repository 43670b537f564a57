package io.helmtest.render;

import java.util.List;
import java.util.Optional;

/** Tells where lines of a render come from. */
@FunctionalInterface
public interface LineOrigins {

  /** Where nothing is known. */
  LineOrigins UNKNOWN = (text, lines) -> Optional.empty();

  /**
   * Where a text that several lines have in common comes from.
   *
   * @param text all or a part of what they print
   * @param lines lines of the rendered stream, from 1
   * @return the key of the value that all of them print as the text or a part of it, with its file
   *     and line; empty where none is found
   */
  Optional<String> of(String text, List<Integer> lines);
}
