package io.helmtest.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExternalObjectTest {

  @Test
  void isTheSameByKindNameAndNamespace() {
    assertThat(ExternalObject.secret("db"))
        .isEqualTo(ExternalObject.of("Secret", "db"))
        .isNotEqualTo(ExternalObject.configMap("db"))
        .isNotEqualTo(ExternalObject.secret("db").inNamespace("infra"));
  }

  @Test
  void readsAsInAMessage() {
    assertThat(ExternalObject.gateway("public")).hasToString("Gateway public");
    assertThat(ExternalObject.gateway("public").inNamespace("infra"))
        .hasToString("Gateway public in namespace infra");
  }

  @Test
  void isOfAKindThatReferencesLeadTo() {
    assertThatThrownBy(() -> ExternalObject.of("Secrets", "db"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "No reference leads to kind \"Secrets\", did you mean \"Secret\"? Name one of ConfigMap, Gateway, PersistentVolumeClaim, Secret, Service, ServiceAccount.");
    assertThatThrownBy(() -> ExternalObject.of("Node", "db"))
        .hasMessage(
            "No reference leads to kind \"Node\". Name one of ConfigMap, Gateway, PersistentVolumeClaim, Secret, Service, ServiceAccount.");
  }

  @Test
  void hasAName() {
    assertThatThrownBy(() -> ExternalObject.secret(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("An external Secret has a blank name");
  }

  @Test
  void isUnneededWhereNothingOfAnyRenderNeededIt() {
    Declarations dev = new Declarations();
    Declarations prod = new Declarations();
    for (Declarations render : new Declarations[] {dev, prod}) {
      render.declare(ExternalObject.secret("db"));
      render.declare(ExternalObject.secret("old"));
    }
    prod.need(ExternalObject.secret("db"));
    dev.add(prod);
    assertThat(dev.unneeded()).containsExactly("Secret old");
  }
}
