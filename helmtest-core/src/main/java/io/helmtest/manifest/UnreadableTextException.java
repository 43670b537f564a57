package io.helmtest.manifest;

import io.helmtest.secret.Maskable;
import io.helmtest.secret.Secrets;

/** A text that is not in the format that it was read in. */
public final class UnreadableTextException extends RuntimeException implements Maskable {
  private static final long serialVersionUID = 1L;

  /** The line in the text, from 1. */
  private final int line;

  /** The column in that line, from 1. */
  private final int column;

  /**
   * What is wrong with the text, and where.
   *
   * @param problem the parser's words, which may quote the text
   * @param line the line, from 1
   * @param column the column in that line, from 1
   */
  public UnreadableTextException(String problem, int line, int column) {
    super(Secrets.ofRun().mask(problem));
    this.line = line;
    this.column = column;
  }

  /**
   * The line at fault.
   *
   * @return the line, from 1
   */
  public int line() {
    return line;
  }

  /**
   * The column at fault.
   *
   * @return the column, from 1
   */
  public int column() {
    return column;
  }

  @Override
  public UnreadableTextException masked() {
    return new UnreadableTextException(String.valueOf(getMessage()), line, column);
  }
}
