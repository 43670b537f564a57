package io.helmtest.assertions.subject;

/** A failure that can be told on one line, in a list of several. */
public interface HasLine {

  /**
   * The failure without what all of a list begin and end with.
   *
   * @return one line, or several where a message of somebody else has them
   */
  String line();
}
