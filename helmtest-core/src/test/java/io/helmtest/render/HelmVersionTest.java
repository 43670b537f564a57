package io.helmtest.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelmVersionTest {

  @ParameterizedTest
  @CsvSource({
    "v3.14.0+gabc, v3.14.0, 3, 14",
    "v4.3, v4.3, 4, 3",
    "v4.3.0-rc.1, v4.3.0-rc.1, 4, 3",
    "Client: v2.17.0+ga690bad, v2.17.0, 2, 17",
    "'v3.9.4+gdbc6d8e\n', v3.9.4, 3, 9"
  })
  void aVersionIsRead(String printed, String text, int major, int minor) {
    assertThat(HelmVersion.parse(printed)).contains(new HelmVersion(text, major, minor));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "helm", "4.3.0", "version v4.3.0", "v4", "v99999.1", "v.1"})
  void anythingElseIsNoVersion(String printed) {
    assertThat(HelmVersion.parse(printed)).isEmpty();
  }

  @Test
  void versionsAreOrderedByNumber() {
    assertThat(new HelmVersion("v3.9.0", 3, 9)).isLessThan(HelmVersion.OLDEST);
    assertThat(new HelmVersion("v3.14.0", 3, 14)).isEqualByComparingTo(HelmVersion.OLDEST);
    assertThat(new HelmVersion("v4.0.0", 4, 0)).isGreaterThan(HelmVersion.OLDEST);
  }
}
