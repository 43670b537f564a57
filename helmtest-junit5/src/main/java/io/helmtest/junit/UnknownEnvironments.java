package io.helmtest.junit;

import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;

/** The test {@code helmtest.environments}, which fails: the setting selects what no class has. */
final class UnknownEnvironments extends AbstractTestDescriptor {
  static final String NAME = "environments";

  private final String problem;

  UnknownEnvironments(UniqueId engine, String problem) {
    super(engine.append("setting", NAME), NAME);
    this.problem = problem;
  }

  String problem() {
    return problem;
  }

  @Override
  public Type getType() {
    return Type.TEST;
  }
}
