package io.helmtest.assertions;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.helmtest.assertions.configuration.DataAssert;
import io.helmtest.assertions.subject.Subject;
import org.assertj.core.annotation.CheckReturnValue;

/** A ConfigMap. */
public final class ConfigMapAssert extends AbstractConfigAssert<ConfigMapAssert, ConfigMap> {
  ConfigMapAssert(Subject subject) {
    super(subject, () -> subject.document().as(ConfigMap.class), ConfigMapAssert.class);
  }

  /**
   * The ConfigMap's data.
   *
   * @return its {@code data}
   */
  @CheckReturnValue
  public DataAssert data() {
    return new DataAssert(subject().at("data"), actual().getData());
  }
}
