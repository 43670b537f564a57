package io.helmtest.junit;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;

/**
 * The tests of a class for what a cluster would refuse. They stand in reports as those of a method,
 * which the class does not have: so tools that select methods by name select them too.
 */
final class AdmittedTests extends AbstractTestDescriptor {
  static final String NAME = "admitted";

  private final Class<?> testClass;
  private final Set<String> selected = new HashSet<>();
  private boolean allSelected;

  AdmittedTests(UniqueId parent, Class<?> testClass) {
    super(parent.append("tests", NAME), NAME, sourceIn(testClass));
    this.testClass = testClass;
  }

  static MethodSource sourceIn(Class<?> testClass) {
    return MethodSource.from(testClass.getName(), NAME);
  }

  Class<?> testClass() {
    return testClass;
  }

  void select(Set<String> names) {
    allSelected |= names.isEmpty();
    selected.addAll(names);
  }

  boolean isSelected(String name) {
    return allSelected || selected.contains(name);
  }

  @Override
  public Set<TestTag> getTags() {
    return Stream.<Class<?>>iterate(testClass, Objects::nonNull, Class::getEnclosingClass)
        .flatMap(type -> AnnotationSupport.findRepeatableAnnotations(type, Tag.class).stream())
        .map(Tag::value)
        .filter(TestTag::isValid)
        .map(TestTag::create)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public Type getType() {
    return Type.CONTAINER;
  }

  @Override
  public boolean mayRegisterTests() {
    return true;
  }
}
