package io.helmtest.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {

  @ParameterizedTest
  @ValueSource(strings = {"prod", "a", "eu-west.1", "Test_2"})
  void aNameCanBePartOfAFilesName(String name) {
    assertThat(Environment.named(name)).hasToString(name).matches(Environment::isNamed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-prod", "prod.", "a/b", "../prod", "a b", "é", "a,b"})
  void otherNamesAreRefused(String name) {
    assertThatThrownBy(() -> Environment.named(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            "%s" is no environment's name: use letters, digits, '-', '_' and '.', \
            such as "prod" for values-prod.yaml""",
            name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void aBlankNameIsRefused(String name) {
    assertThatThrownBy(() -> Environment.named(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("An environment's name is blank: name one such as \"prod\"");
  }

  @Test
  void theUnnamedOneIsValuesYamlAlone() {
    assertThat(Environment.unnamed().isNamed()).isFalse();
    assertThat(Environment.unnamed()).hasToString("values.yaml").isEqualTo(new Environment(""));
  }
}
