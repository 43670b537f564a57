package io.helmtest.render;

import java.util.List;
import java.util.Optional;

/** Tells where lines of a render come from. */
@FunctionalInterface
public interface LineOrigins {

  /** Where nothing is known. */
  LineOrigins UNKNOWN = lines -> Optional.empty();

  /**
   * What several lines have in common.
   *
   * @param lines lines of the rendered stream, from 1
   * @return the key of the value that all of them print, with its file and line; empty where none
   *     is found
   */
  Optional<String> of(List<Integer> lines);
}
