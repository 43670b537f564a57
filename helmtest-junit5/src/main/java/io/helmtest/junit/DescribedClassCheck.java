package io.helmtest.junit;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Opens the charts of a class, and refuses what would not do as it reads, all of it at once. */
final class DescribedClassCheck {
  private DescribedClassCheck() {}

  static void refuse(ExtensionContext context) {
    ChartFields.requireNoOther(context);
    RunEnvironments.of(context).add(DescribedClass.of(context).environments(), context);
    List<String> problems = problems(context, ClassCharts.of(context)).sorted().toList();
    if (!problems.isEmpty()) {
      throw new ExtensionConfigurationException(String.join("\n", problems));
    }
  }

  private static Stream<String> problems(ExtensionContext context, ClassCharts charts) {
    Class<?> testClass = context.getRequiredTestClass();
    return Stream.of(
            EnvironmentTestMethods.problems(testClass, charts),
            OverriddenTests.problems(testClass),
            ExemptedPatterns.problems(testClass, DescribedClass.of(context)),
            VariantMethods.problems(context, charts))
        .flatMap(problems -> problems);
  }
}
