package io.helmtest.junit.matrix;

/** Where code of a user runs. A callback is an extension of the user's own. */
enum Phase {
  CONSTRUCTOR,
  BEFORE_ALL,
  BEFORE_EACH,
  TEMPLATE,
  TEST,
  FACTORY,
  FACTORY_STREAM,
  DYNAMIC_TEST,
  AFTER_EACH,
  AFTER_ALL,
  BEFORE_ALL_CALLBACK,
  BEFORE_EACH_CALLBACK,
  BEFORE_TEST_CALLBACK,
  AFTER_TEST_CALLBACK,
  AFTER_EACH_CALLBACK,
  AFTER_ALL_CALLBACK
}
