package io.helmtest.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChartLabelsTest {

  @Test
  void namesWhereTheyDiffer() {
    assertThat(labels(List.of("shop", "cache"), "a", "b")).containsExactly("shop", "cache");
  }

  @Test
  void foldersAndPackagesWhereNamesAreTheSame() {
    assertThat(labels(List.of("shop", "cache", "shop"), "new", "b", "old/shop-1.0.0.tgz"))
        .containsExactly("new", "cache", "shop-1.0.0.tgz");
  }

  @Test
  void pathsWhereFoldersAreTheSameToo() {
    assertThat(labels(List.of("shop", "shop"), "new/shop", "../old/shop"))
        .containsExactly("new/shop", "../old/shop");
    assertThat(labels(List.of("shop", "shop", "cache"), "cache", "b", "c"))
        .containsExactly("cache", "b", "c");
  }

  private static List<String> labels(List<String> names, String... paths) {
    List<Path> absolute = Stream.of(paths).map(ChartFolder::module).toList();
    return ChartLabels.of(names, absolute);
  }
}
