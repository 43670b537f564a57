package io.helmtest.junit;

import java.util.Set;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;

/** A class of charts, for {@link AdmissionEngine}. */
final class AdmittedClass extends AbstractTestDescriptor {
  static final String SEGMENT = "class";

  private final AdmittedTests tests;

  AdmittedClass(UniqueId engine, Class<?> type) {
    super(engine.append(SEGMENT, type.getName()), type.getSimpleName(), ClassSource.from(type));
    tests = new AdmittedTests(getUniqueId(), type);
    addChild(tests);
  }

  /** Limits it to some tests, beside those of other selectors; none stands for all. */
  AdmittedClass select(Set<String> names) {
    tests.select(names);
    return this;
  }

  @Override
  public Type getType() {
    return Type.CONTAINER;
  }
}
