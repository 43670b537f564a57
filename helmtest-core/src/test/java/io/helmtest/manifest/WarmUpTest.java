package io.helmtest.manifest;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class WarmUpTest {

  @Test
  void itDecodesAllThatItSetsOutTo() {
    assertThatCode(WarmUp::decode).doesNotThrowAnyException();
  }
}
