package io.helmtest.junit;

import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;

/** The test {@code [prod] admitted} of a class. */
final class AdmittedTest extends AbstractTestDescriptor {
  static final String SEGMENT = "test";

  AdmittedTest(UniqueId parent, Class<?> testClass, String name) {
    super(parent.append(SEGMENT, name), name, AdmittedTests.sourceIn(testClass));
  }

  @Override
  public String getLegacyReportingName() {
    return getDisplayName() + " " + AdmittedTests.NAME;
  }

  @Override
  public Type getType() {
    return Type.TEST;
  }
}
