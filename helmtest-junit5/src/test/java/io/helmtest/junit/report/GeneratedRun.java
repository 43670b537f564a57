package io.helmtest.junit.report;

import io.helmtest.junit.report.summary.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Tests of names that are hard to tell apart, as a launcher would run them that runs again what
 * fails.
 */
final class GeneratedRun {
  private static final int RERUNS = 2;
  private static final List<String> CLASSES =
      List.of("T", "a.T", "b.T", "a.b.T", "a.O$T", "b.O$T", "a.O", "O$T");
  private static final List<String> METHODS = List.of("is", "are");
  private static final List<String> NAMES =
      List.of(
          "is", "is()", "is(x)", "is is", "[1]", "[2] is", "[1.1] is", "a, b", "a] b", "is [2]");

  private static final TestPlan PLAN =
      LauncherFactory.create().discover(LauncherDiscoveryRequestBuilder.request().build());

  private final Random random;
  private final List<GeneratedTest> tests = new ArrayList<>();

  GeneratedRun(long seed) {
    random = new Random(seed);
    for (String type : some(CLASSES)) {
      classes(type).forEach(id -> METHODS.forEach(method -> add(id, type, method)));
    }
  }

  /** A class, or the invocations of a parameterized one. */
  private Stream<UniqueId> classes(String type) {
    UniqueId engine = UniqueId.forEngine("junit-jupiter");
    return random.nextInt(3) > 0
        ? Stream.of(engine.append("class", type))
        : Stream.of("#1", "#2")
            .map(
                number ->
                    engine
                        .append("class-template", type)
                        .append("class-template-invocation", number));
  }

  List<GeneratedTest> tests() {
    return tests;
  }

  /** A plan of all tests, then one of those that failed, and so on. */
  void tell(EnvironmentReports reports) {
    for (int i = 0; i <= RERUNS; i++) {
      int run = i;
      tests.stream().filter(test -> test.isRun(run)).forEach(test -> test.tell(reports, run));
      reports.testPlanExecutionFinished(PLAN);
    }
  }

  private void add(UniqueId type, String className, String method) {
    String signature = method + "()";
    switch (random.nextInt(4)) {
      case 0 -> add(type.append("method", signature), signature, className, method);
      case 1 -> invocations(type.append("test-template", signature), className, method);
      case 2 -> nodes(type.append("test-factory", signature), className, method, 0);
      default -> environments(type.append("test-template", signature), className, method);
    }
  }

  private void invocations(UniqueId template, String className, String method) {
    numbers()
        .forEach(
            number ->
                add(
                    template.append("test-template-invocation", "#" + number),
                    oneOf(NAMES),
                    className,
                    method));
  }

  private void nodes(UniqueId container, String className, String method, int depth) {
    numbers()
        .forEach(
            number -> {
              if (depth < 2 && random.nextBoolean()) {
                UniqueId nested = container.append("dynamic-container", "#" + number);
                nodes(nested, className, method, depth + 1);
              } else {
                add(
                    container.append("dynamic-test", "#" + number),
                    oneOf(NAMES),
                    className,
                    method);
              }
            });
  }

  private void environments(UniqueId template, String className, String method) {
    int number = 1;
    for (String environment : List.of("dev", "prod")) {
      for (String variation : some(NAMES)) {
        tests.add(
            new GeneratedTest(
                template.append("test-template-invocation", "#" + number++),
                "[%s, %s]".formatted(environment, variation),
                className,
                method,
                environment,
                variation,
                runs()));
      }
    }
  }

  private void add(UniqueId id, String shown, String className, String method) {
    tests.add(
        new GeneratedTest(id, shown, className, method, ReportFolder.NO_ENVIRONMENT, "", runs()));
  }

  private List<Status> runs() {
    return Stream.generate(() -> oneOf(List.of(Status.values()))).limit(RERUNS + 1).toList();
  }

  private IntStream numbers() {
    return IntStream.rangeClosed(1, 1 + random.nextInt(4));
  }

  private List<String> some(List<String> all) {
    List<String> some = all.stream().filter(one -> random.nextInt(3) == 0).toList();
    return some.isEmpty() ? all.subList(0, 1) : some;
  }

  private <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
