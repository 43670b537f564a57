package io.helmtest.secret;

/** A failure that can be told again, in words without secrets. */
public interface Maskable {

  /**
   * The same failure.
   *
   * @return another one of the same type and data, whose words show nothing that is secret now;
   *     without stack trace, cause and suppressed failures
   */
  Throwable masked();
}
