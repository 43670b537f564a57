package io.helmtest.junit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.UniqueId.Segment;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Which classes the engines run. JUnit tells only its listeners; so a test that asks publishes an
 * entry, and JUnit hands that to this listener on the same thread. JUnit finds it by itself.
 */
public final class RunPlan implements TestExecutionListener {
  private static final String JUPITER = "junit-jupiter";
  private static final String QUESTION = "helmtest.plan";
  private static final ThreadLocal<RunPlan> ANSWER = new ThreadLocal<>();

  private final Map<String, Set<String>> classes = new ConcurrentHashMap<>();
  private volatile @Nullable TestPlan plan;

  /** For JUnit. */
  public RunPlan() {}

  /**
   * The plan of the run in which an entry is published.
   *
   * @return the plan, or empty if JUnit was told to find no listeners by itself
   */
  static Optional<RunPlan> ask(Consumer<Map<String, String>> publish) {
    ANSWER.remove();
    publish.accept(Map.of(QUESTION, "which classes run"));
    Optional<RunPlan> answer = Optional.ofNullable(ANSWER.get());
    ANSWER.remove();
    return answer;
  }

  /** Whether {@link AdmissionEngine} runs a class. */
  boolean admits(Class<?> type) {
    return classes(AdmissionEngine.ID).contains(type.getName());
  }

  /** Whether {@link AdmissionEngine} runs any class. */
  boolean admitsAny() {
    return !classes(AdmissionEngine.ID).isEmpty();
  }

  /** Whether JUnit Jupiter runs a class. */
  boolean hasJupiter(Class<?> type) {
    return classes(JUPITER).contains(type.getName());
  }

  /** The classes that either of them runs. */
  Stream<Class<?>> classes() {
    return Stream.of(AdmissionEngine.ID, JUPITER)
        .flatMap(engine -> classes(engine).stream())
        .distinct()
        .flatMap(name -> ReflectionSupport.tryToLoadClass(name).toOptional().stream());
  }

  /** Whether JUnit Jupiter runs any class. */
  boolean hasJupiter() {
    return !classes(JUPITER).isEmpty();
  }

  @Override
  public void testPlanExecutionStarted(TestPlan started) {
    classes.clear();
    plan = started;
  }

  @Override
  public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    if (entry.getKeyValuePairs().containsKey(QUESTION)) {
      ANSWER.set(this);
    }
  }

  private Set<String> classes(String engine) {
    return classes.computeIfAbsent(engine, this::find);
  }

  private Set<String> find(String engine) {
    return tests(engine)
        .flatMap(test -> test.getSource().stream())
        .filter(ClassSource.class::isInstance)
        .map(source -> ((ClassSource) source).getClassName())
        .collect(Collectors.toSet());
  }

  // Below the engine of a suite there may be others.
  private Stream<TestIdentifier> tests(String engine) {
    TestPlan known = plan;
    return known == null
        ? Stream.empty()
        : known.getRoots().stream()
            .flatMap(root -> known.getDescendants(root).stream())
            .filter(test -> isOf(engine, test.getUniqueIdObject()));
  }

  private static boolean isOf(String engine, UniqueId id) {
    Predicate<Segment> isEngine = segment -> segment.getType().equals("engine");
    return id.getSegments().stream()
        .filter(isEngine)
        .anyMatch(segment -> segment.getValue().equals(engine));
  }
}
