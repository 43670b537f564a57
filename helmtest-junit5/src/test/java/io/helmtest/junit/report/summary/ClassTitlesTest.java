package io.helmtest.junit.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassTitlesTest {

  @Test
  void aClassIsCalledByItsSimpleName() {
    assertThat(titles("shop.ImageTest", "shop.chart.RouteTest", "shop.Route$Inner$Innermost", "T"))
        .containsExactly("ImageTest", "RouteTest", "Route.Inner.Innermost", "T");
  }

  @Test
  void classesOfOneNameAreCalledByTheirPackagesToo() {
    assertThat(titles("shop.web.ImageTest", "bank.web.ImageTest", "bank.ImageTest", "a.RouteTest"))
        .containsExactly("shop.web.ImageTest", "bank.web.ImageTest", "bank.ImageTest", "RouteTest");
    assertThat(titles("shop.web.ImageTest", "shop.api.ImageTest"))
        .containsExactly("web.ImageTest", "api.ImageTest");
    assertThat(titles("shop.ImageTest", "ImageTest"))
        .containsExactly("shop.ImageTest", "ImageTest");
    assertThat(titles("a.Shop$Images", "b.Shop$Images", "c.Bank$Images"))
        .containsExactly("a.Shop.Images", "b.Shop.Images", "Bank.Images");
  }

  @Test
  void aNestedClassIsNotTakenForOneOfAPackage() {
    assertThat(titles("a.shop$Images", "b.shop.Images", "b.bank.Images"))
        .containsExactly("a.shop.Images", "b.shop.Images", "bank.Images");
  }

  private static List<String> titles(String... classNames) {
    ClassTitles titles = new ClassTitles(List.of(classNames));
    return Arrays.stream(classNames).map(titles::of).toList();
  }
}
