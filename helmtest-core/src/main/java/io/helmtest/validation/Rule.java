package io.helmtest.validation;

/** What the API server demands of a field; it leaves alone what is of another type. */
@FunctionalInterface
interface Rule {
  void check(Field field, Findings findings);
}
