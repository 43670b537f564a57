package io.helmtest.assertions.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorBuilder;
import io.fabric8.kubernetes.api.model.LabelSelectorRequirement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelRequirementTest {

  @ParameterizedTest
  @CsvSource({
    "In, web, true",
    "In, api, false",
    "In, , false",
    "NotIn, web, false",
    "NotIn, api, true",
    "NotIn, , true",
    "Exists, web, true",
    "Exists, , false",
    "DoesNotExist, web, false",
    "DoesNotExist, , true",
    "Near, web, false"
  })
  void comparesAsKubernetesDoes(String operator, String label, boolean met) {
    LabelRequirement requirement = new LabelRequirement("", "app", operator, List.of("web"));
    assertThat(requirement.isMetBy(label == null ? Map.of() : Map.of("app", label))).isEqualTo(met);
    assertThat(requirement.isMetBy(null)).isEqualTo(requirement.isMetBy(Map.of()));
  }

  @Test
  void listsLabelsAndExpressions() {
    LabelSelector selector =
        new LabelSelectorBuilder()
            .addToMatchLabels("app", "web")
            .withMatchExpressions(
                new LabelSelectorRequirement("tier", "NotIn", List.of("cache", "job")),
                new LabelSelectorRequirement("team", "Exists", List.of()))
            .build();
    assertThat(LabelRequirement.of(selector))
        .map(requirement -> requirement.path() + " is " + requirement)
        .containsExactly(
            ".matchLabels[app] is app: web",
            ".matchExpressions[0] is tier NotIn [cache, job]",
            ".matchExpressions[1] is team Exists");
  }

  @Test
  void listsThePlainMapOfAService() {
    assertThat(LabelRequirement.of(Map.of("app", "web")))
        .containsExactly(new LabelRequirement("[app]", "app", "In", List.of("web")));
    assertThat(LabelRequirement.of((Map<String, String>) null)).isEmpty();
  }
}
