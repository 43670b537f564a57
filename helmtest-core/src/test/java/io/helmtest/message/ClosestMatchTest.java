package io.helmtest.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosestMatchTest {
  private static final List<String> NAMES = List.of("dev", "test", "prod", "shop-web");

  @ParameterizedTest
  @CsvSource({"prd,prod", "PROD,prod", "tset,test", "shop-weeb,shop-web", "deb,dev"})
  void theNearestNameIsFound(String wanted, String found) {
    assertThat(ClosestMatch.of(wanted, NAMES)).contains(found);
  }

  @ParameterizedTest
  @CsvSource({"staging", "shop-cache-leader"})
  void nothingNearFindsNothing(String wanted) {
    assertThat(ClosestMatch.of(wanted, NAMES)).isEmpty();
  }

  @Test
  void upToAThirdOfTheLettersMayChange() {
    List<String> names = List.of("abcdefghi");

    assertThat(ClosestMatch.of("abcdefxyz", names)).contains("abcdefghi");
    assertThat(ClosestMatch.of("abcdewxyz", names)).isEmpty();
  }

  @Test
  void ofEquallyNearNamesTheFirstInTheAlphabetIsFound() {
    assertThat(ClosestMatch.of("web-c", List.of("web-b", "web-a"))).contains("web-a");
  }

  @ParameterizedTest
  @CsvSource({
    "a.yaml, templates/a.yaml",
    "templates/b.yaml, templates/a.yaml",
    "web/s.yaml, templates/web/s.yaml",
    "some-chart/templates/a.yaml, templates/a.yaml"
  })
  void ofPathsTheLastStepsCount(String wanted, String found) {
    assertThat(ClosestMatch.ofPath(wanted, List.of("templates/web/s.yaml", "templates/a.yaml")))
        .contains(found);
    assertThat(ClosestMatch.ofPath("other.txt", List.of("templates/a.yaml"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ashop-web", "shop-wb", "shop-wep", "shop-wbe", "Shop-web", "shop_web"})
  void oneLetterOffIsASlip(String wanted) {
    assertThat(ClosestMatch.isSlip(wanted, NAMES)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"shop-web", "shop-web2", "shop-webby", "shop-api", "dav", "shop"})
  void neitherTheNameItselfNorAnotherNumberNorAShortNameIsOne(String wanted) {
    assertThat(ClosestMatch.isSlip(wanted, NAMES)).isFalse();
  }

  @Test
  void aQuestionIsAskedOnlyWhereThereIsAMatch() {
    assertThat(ClosestMatch.question("prd", NAMES)).isEqualTo(", did you mean \"prod\"?");
    assertThat(ClosestMatch.question("staging", NAMES)).isEmpty();
    assertThat(ClosestMatch.question("prd", List.of())).isEmpty();
  }
}
