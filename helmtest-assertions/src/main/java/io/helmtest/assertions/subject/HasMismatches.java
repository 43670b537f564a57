package io.helmtest.assertions.subject;

import java.util.List;

/** A failure of assertions about rendered objects, as data: what each expected and found, where. */
public interface HasMismatches {

  /**
   * What does not match.
   *
   * @return the mismatches, in the message's order
   */
  List<Mismatch> mismatches();
}
