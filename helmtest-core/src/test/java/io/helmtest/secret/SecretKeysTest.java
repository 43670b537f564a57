package io.helmtest.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretKeysTest {

  @ParameterizedTest
  @CsvSource({
    "password, password, true",
    "password, PassWord, true",
    "PASSWORD, password, true",
    "password, passwords, false",
    "password, db.password, false",
    "*, anything, true",
    "pass*, pass, true",
    "pass*, mypass, false",
    "*token, my-TOKEN, true",
    "*token*, tokens, true",
    "a*b*c, a1b2b3c, true",
    "a*b*c, acb, false",
    "ab*ba, aba, false",
    "ab*ba, abba, true",
    "a.b, axb, false",
  })
  void wholeNamesWithAsterisks(String name, String key, boolean contained) {
    assertThat(SecretKeys.NONE.plus(List.of(name)).contain(key)).isEqualTo(contained);
  }

  @Test
  void alsoOnAWay() {
    SecretKeys keys = SecretKeys.NONE.plus(List.of("password"));
    assertThat(keys.containAnyOf(List.of("db", "password", "old"))).isTrue();
    assertThat(keys.containAnyOf(List.of("db", "user"))).isFalse();
    assertThat(SecretKeys.NONE.containAnyOf(List.of("password"))).isFalse();
  }

  @Test
  void aKeyHasAName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SecretKeys.NONE.plus(List.of(" ")))
        .withMessage("A secret key's name is blank: name one such as \"password\" or \"*token*\"");
  }
}
