package io.helmtest.junit.matrix;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An extension of a user's own. */
final class Callbacks
    implements BeforeAllCallback,
        BeforeEachCallback,
        BeforeTestExecutionCallback,
        AfterTestExecutionCallback,
        AfterEachCallback,
        AfterAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) {
    new Behaviour(context).in(Phase.BEFORE_ALL_CALLBACK);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    new Behaviour(context).in(Phase.BEFORE_EACH_CALLBACK);
  }

  @Override
  public void beforeTestExecution(ExtensionContext context) {
    new Behaviour(context).in(Phase.BEFORE_TEST_CALLBACK);
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    new Behaviour(context).in(Phase.AFTER_TEST_CALLBACK);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    new Behaviour(context).in(Phase.AFTER_EACH_CALLBACK);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    new Behaviour(context).in(Phase.AFTER_ALL_CALLBACK);
  }
}
