package io.helmtest.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundedOutputTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a,          false, a
          abcd,       false, abcd
          abcde,      true,  abcde
          abcdefg,    true,  abcdefg
          abcdefgh,   true,  abcd\\n… (1 bytes left out) …\\nfgh
          abcdefghij, true,  abcd\\n… (3 bytes left out) …\\nhij
          abcdefg\\nh, true,  abcd\\n… (4 bytes left out) …\\nh
          """)
  void bothEndsAreKept(String escaped, boolean exceeded, String text) {
    String written = escaped.replace("\\n", "\n");
    BoundedOutput whole = new BoundedOutput(4, 3);
    whole.write(written.getBytes(StandardCharsets.UTF_8), 0, written.length());
    BoundedOutput single = new BoundedOutput(4, 3);
    written.chars().forEach(single::write);

    assertThat(whole.text()).isEqualTo(text.replace("\\n", "\n")).isEqualTo(single.text());
    assertThat(whole.isExceeded()).isEqualTo(exceeded);
    assertThat(whole.bytes()).hasSizeLessThanOrEqualTo(4);
  }
}
