package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FieldTreeTest {

  @Test
  void leadsThroughPlainJava() {
    FieldTree tree = FieldTree.of(Map.of("a", List.of(Map.of("name", "b", "c", 1))));
    assertThat(tree.value("a[b].c")).contains(1);
    assertThat(tree.value("a[c=1].name")).contains("b");
    assertThat(tree.value("a[x].c")).isEmpty();
    assertThat(tree.missingItem("a[x].c")).contains("a[x]");
  }

  @Test
  void readsDocumentsThatAreNotEmpty() {
    List<FieldTree> documents = FieldTree.yaml("# a\n---\na: 1\n---\n---\n- b\n");
    assertThat(documents).hasSize(2);
    assertThat(documents.get(0).value("a")).contains(1);
    assertThat(documents.get(1).value("[0]")).contains("b");
  }

  @Test
  void tellsHowFarAPathLeads() {
    FieldTree tree = FieldTree.yaml("a: {bc: [{name: x}, {y: 1}, z], d: 1}\n").get(0);
    assertThat(tree.wayTo("a.bcd")).isEqualTo("a has bc, d, did you mean \"bc\"?");
    assertThat(tree.wayTo("a.bc[name=q]")).isEqualTo("a.bc has [x], [1], [2]");
    assertThat(tree.wayTo("a.d.e")).isEqualTo("a.d has nothing below it");
    assertThat(tree.wayTo("b")).isEqualTo("the document has a");
  }

  @Test
  void tellsNotMoreThanADozen() {
    Map<String, Object> many =
        IntStream.range(100, 115).boxed().collect(Collectors.toMap(i -> "k" + i, i -> i));
    assertThat(FieldTree.of(many).wayTo("q")).endsWith(" and 3 more");
  }

  @Test
  void tellsWhereATextIsUnreadable() {
    assertThatThrownBy(() -> FieldTree.yaml("a: 1\nb: [2\n"))
        .isInstanceOfSatisfying(
            UnreadableTextException.class,
            e -> assertThat(List.of(e.line(), e.column())).containsExactly(3, 1));
    assertThatThrownBy(() -> FieldTree.json("{\"a\": 1,\n \"a\": 2}"))
        .isInstanceOfSatisfying(
            UnreadableTextException.class, e -> assertThat(e.line()).isEqualTo(2));
    assertThatThrownBy(() -> FieldTree.json("{} {}")).isInstanceOf(UnreadableTextException.class);
  }
}
