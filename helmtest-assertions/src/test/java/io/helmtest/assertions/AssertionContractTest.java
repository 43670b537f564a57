package io.helmtest.assertions;

import static io.helmtest.assertions.HelmAssertions.assertThat;

import io.helmtest.assertions.render.RenderFailureAssert;
import io.helmtest.assertions.subject.AbstractHelmAssert;
import io.helmtest.assertions.value.AbstractValueAssert;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.AbstractBigDecimalAssert;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.MapAssert;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;

/**
 * What holds of each public assertion: AssertJ's contract where its words are used, and symmetry.
 */
class AssertionContractTest {
  /** AssertJ's words that are used here. Each has AssertJ's meaning, and a test of its own. */
  private static final Set<String> WORDS_OF_ASSERTJ =
      Set.of(
          "actual",
          "as",
          "contains",
          "containsExactlyInAnyOrder",
          "containsOnly",
          "describedAs",
          "doesNotContain",
          "doesNotEndWith",
          "doesNotMatch",
          "doesNotStartWith",
          "element",
          "endsWith",
          "extracting",
          "filteredOn",
          "first",
          "hasSize",
          "hasSizeBetween",
          "isBetween",
          "isBlank",
          "isEmpty",
          "isEqualTo",
          "isGreaterThan",
          "isIn",
          "isLessThan",
          "isNotBlank",
          "isNotEmpty",
          "isNotEqualTo",
          "isNotIn",
          "isNotNull",
          "isNull",
          "isSubsetOf",
          "last",
          "matches",
          "overridingErrorMessage",
          "satisfies",
          "singleElement",
          "startsWith",
          "withFailMessage");

  /** What is said of a value in a collection: its opposite is said of the value itself. */
  private static final Set<String> WITHOUT_OPPOSITE =
      Set.of("hasEntry", "hasStandardLabels", "hasStandardLabelsExcept", "hasValue");

  /** Collections, whose items can be there or not. */
  private static final String COLLECTION = "(?!Tls).*([^s]s|Environment|Scheduling|Data)Assert";

  private static final String CHECK_OF_A_VALUE =
      "is(EqualTo|In|OfType|Empty|Blank|Present|Null)|matches|(start|end)sWith"
          + "|contains(|Word|Entries|ItemWith)";

  @Test
  void noneIsAnAssertionOfAssertJ() throws Exception {
    assertThat(AssertionApi.classes())
        .hasSizeGreaterThan(30)
        .noneMatch(AbstractAssert.class::isAssignableFrom);
  }

  @Test
  void assertJsWordsAreUsedOnPurpose() throws Exception {
    Set<String> shared = new TreeSet<>(names(AssertionApi.classes()));
    shared.retainAll(
        names(
            List.of(
                ObjectAssert.class,
                ListAssert.class,
                MapAssert.class,
                AbstractStringAssert.class,
                AbstractBigDecimalAssert.class)));
    assertThat(shared).containsExactlyInAnyOrderElementsOf(WORDS_OF_ASSERTJ);
  }

  @Test
  void whatReadsLikeAnAssertionAsserts() throws Exception {
    assertThat(methods())
        .filteredOn(AssertionApi::readsLikeAnAssertion)
        .hasSizeGreaterThan(200)
        .allSatisfy(
            method ->
                assertThat(method.getReturnType())
                    .matches(type -> isOfAnAssertion(method, type), "returns itself or nothing"));
  }

  @Test
  void whatReturnsItselfReadsLikeAnAssertion() throws Exception {
    Set<String> configuring =
        Set.of(
            "as",
            "describedAs",
            "withFailMessage",
            "overridingErrorMessage",
            "filteredOn",
            "at",
            "document",
            "decodedBase64",
            "each",
            "any");
    assertThat(methods())
        .filteredOn(AssertionContractTest::returnsItself)
        .filteredOn(method -> !configuring.contains(method.getName()))
        .filteredOn(method -> !method.getName().startsWith("allowing"))
        .allMatch(AssertionApi::readsLikeAnAssertion);
  }

  @Test
  void eachKindHasItsSingularAndItsPlural() {
    Map<Type, Set<String>> singular =
        AssertionApi.methods(RenderedChartAssert.class).stream()
            .filter(
                method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
            .filter(method -> AbstractHelmAssert.class.isAssignableFrom(method.getReturnType()))
            .filter(method -> method.getReturnType() != ElementsAssert.class)
            .collect(
                Collectors.groupingBy(
                    Method::getGenericReturnType,
                    Collectors.mapping(method -> plural(method.getName()), Collectors.toSet())));
    Map<Type, Set<String>> plural =
        AssertionApi.methods(RenderedChartAssert.class).stream()
            .filter(method -> method.getReturnType() == ElementsAssert.class)
            .filter(method -> method.getParameterCount() == 0)
            .collect(
                Collectors.groupingBy(
                    method ->
                        ((ParameterizedType) method.getGenericReturnType())
                            .getActualTypeArguments()[0],
                    Collectors.mapping(Method::getName, Collectors.toSet())));
    plural.remove(ContainerAssert.class); // a container's singular is its workload's
    plural.remove(io.helmtest.assertions.ObjectAssert.class); // an object's needs its kind
    assertThat(plural).isEqualTo(singular).hasSizeGreaterThan(10);
  }

  @Test
  void whatCanBeThereCanBeAbsent() throws Exception {
    List<String> lonely = new ArrayList<>();
    for (Class<?> type : AssertionApi.classes()) {
      if (type.getSimpleName().matches(COLLECTION)) {
        Set<String> names = names(List.of(type));
        names.stream()
            .filter(name -> name.matches("has[A-Z].*") && !name.matches(".*(Only|AtMost|Size).*"))
            .filter(name -> !WITHOUT_OPPOSITE.contains(name))
            .filter(name -> !names.contains(opposite(name)) && !names.contains(oneOf(name)))
            .forEach(name -> lonely.add(type.getSimpleName() + "." + name));
      }
    }
    assertThat(lonely).isEmpty();
  }

  @Test
  void eachCheckOfAValueHasItsOpposite() throws Exception {
    Map<String, String> irregular =
        Map.of("isPresent", "isAbsent", "isNull", "isNotNull", "matches", "doesNotMatch");
    List<String> lonely = new ArrayList<>();
    for (Class<?> type : AssertionApi.classes()) {
      if (AbstractValueAssert.class.isAssignableFrom(type)) {
        Set<String> names = names(List.of(type));
        names.stream()
            .filter(name -> name.matches(CHECK_OF_A_VALUE))
            .filter(name -> !names.contains(irregular.getOrDefault(name, negated(name))))
            .forEach(name -> lonely.add(type.getSimpleName() + "." + name));
      }
    }
    assertThat(lonely).isEmpty();
  }

  @Test
  void oneWordEachForExactlyAtLeastAndAtMost() throws Exception {
    assertThat(names(AssertionApi.classes()))
        .filteredOn(name -> name.matches(".*(Exact|Max|Min|Least|Most|Only|Subset).*"))
        .containsExactlyInAnyOrder(
            // at least and at most, of amounts and of collections
            "isAtLeast",
            "isAtMost",
            "hasAtMostHosts",
            "hasAtMostCapabilities",
            "isSubsetOf",
            // exactly
            "containsOnly",
            "changesOnly",
            "hasOnlyAnnotations",
            "hasOnlyHosts",
            "hasOnlyKeys",
            "hasOnlyLabels",
            "containsExactlyInAnyOrder",
            // a field of Kubernetes
            "isReadOnly",
            "isNotReadOnly",
            "hasReadOnlyRootFilesystem");
  }

  private static List<Method> methods() throws Exception {
    return AssertionApi.classes().stream()
        .flatMap(type -> AssertionApi.methods(type).stream())
        .toList();
  }

  private static Set<String> names(List<Class<?>> types) {
    return types.stream()
        .flatMap(type -> AssertionApi.methods(type).stream())
        .map(Method::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isOfAnAssertion(Method method, Class<?> type) {
    return type == void.class
        || type == RenderFailureAssert.class
        || type == RenderedChartAssert.class
        || returnsItself(method);
  }

  private static boolean returnsItself(Method method) {
    return method.getReturnType().isAssignableFrom(method.getDeclaringClass())
        && method.getReturnType() != Object.class;
  }

  private static String plural(String singular) {
    if (singular.matches(".*[^aeiou]y")) {
      return singular.substring(0, singular.length() - 1) + "ies";
    }
    return singular + (singular.endsWith("s") ? "es" : "s");
  }

  private static String opposite(String name) {
    return "doesNotHave" + name.substring("has".length());
  }

  private static String oneOf(String name) {
    String opposite = opposite(name);
    return opposite.endsWith("s") ? opposite.substring(0, opposite.length() - 1) : opposite;
  }

  private static String negated(String name) {
    if (name.startsWith("is")) {
      return "isNot" + name.substring("is".length());
    }
    String verb = name.replaceFirst("^(contain|start|end)s", "$1");
    return "doesNot" + Character.toUpperCase(verb.charAt(0)) + verb.substring(1);
  }
}
