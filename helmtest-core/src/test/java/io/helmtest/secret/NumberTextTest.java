package io.helmtest.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8010       | 8010      | 8010
          8010.50x   | 8010.50   | 8010.5
          8010.      | 8010      | 8010
          1.2.3      | 1.2       | 1.2
          0x1F4Ag    | 0x1F4A    | 8010
          0X1f_4a    | 0X1f_4a   | 8010
          0o17512    | 0o17512   | 8010
          0b101_     | 0b101     | 5
          0xg        | 0         | 0
          1_234_567  | 1_234_567 | 1234567
          1,234,567. | 1,234,567 | 1234567
          80,443,    | 80,443    | 80443
          80,4430    | 80        | 80
          8080,443   | 8080      | 8080
          1.5e+03,   | 1.5e+03   | 1500
          1E3        | 1E3       | 1000
          1e-3       | 1e-3      | 0.001
          1e         | 1         | 1
          1e+        | 1         | 1
          """)
  void readsAsFarAsItIsOne(String text, String read, double value) {
    NumberText number = new NumberText(PlacedText.of(text), 0);

    assertThat(text.substring(0, number.end())).isEqualTo(read);
    assertThat(number.value()).isEqualTo(value);
  }
}
