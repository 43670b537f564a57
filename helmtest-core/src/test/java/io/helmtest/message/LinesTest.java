package io.helmtest.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void eachEntryHasALineOfItsOwn() {
    assertThat(Lines.of(List.of("a", "b"))).isEqualTo("  a\n  b");
  }

  @Test
  void nothingIsCalledNone() {
    assertThat(Lines.of(List.of())).isEqualTo("  (none)");
  }

  @Test
  void eachLineOfATextIsIndentedButEmptyOnes() {
    assertThat(Lines.indent("a\n  b\n\nc\n")).isEqualTo("  a\n    b\n\n  c");
  }
}
