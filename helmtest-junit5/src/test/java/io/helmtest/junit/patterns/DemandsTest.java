package io.helmtest.junit.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opentest4j.TestAbortedException;

/** Each demand can be loosened for what the owner names, and for nothing else. */
class DemandsTest {

  @Test
  void areMetByTheSoundChart() {
    assertThat(failures(chart("nothing"), Demands.standard())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void areStrictUnlessLoosened(Allowance allowance) {
    assertThat(failures(chart(allowance.name()), Demands.standard())).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void areLoosenedForWhatIsNamed(Allowance allowance) {
    RenderedChart chart = chart(allowance.name());
    assertThat(failures(chart, loosened(allowance, named(allowance)))).isEmpty();
    assertThat(chart.declarations().unneeded()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void stayStrictForWhatIsNotNamed(Allowance allowance) {
    assertThat(failures(chart(allowance.name()), loosened(allowance, "9001"))).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noteALooseningThatNothingNeeds(Allowance allowance) {
    RenderedChart sound = chart("nothing");
    assertThat(failures(sound, loosened(allowance, named(allowance)))).isEmpty();
    assertThat(sound.declarations().unneeded())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(named(allowance)).map(allowance::of).toList());
  }

  @Test
  void letAnyUserRunButRoot() {
    Demands user = Demands.standard().userId(1000);
    assertThat(failures(of("user", 2000), Demands.standard())).isEmpty();
    assertThat(failures(of("user", null), Demands.standard())).isEmpty();
    assertThat(failures(of("user", 2000), user)).hasSize(1);
    assertThat(failures(of("user", 1000), user)).isEmpty();
    assertThat(failures(of("user", 2000), user.anyUserButRoot())).isEmpty();
    assertThat(failures(chart("ROOT"), Demands.standard())).hasSize(1);
  }

  @Test
  void letAnyAppArmorProfileTakeEffectButUnconfined() {
    Demands profile = Demands.standard().appArmorProfile("RuntimeDefault");
    assertThat(failures(of("appArmor", null), Demands.standard())).isEmpty();
    assertThat(failures(of("appArmor", "Localhost"), Demands.standard())).isEmpty();
    assertThat(failures(of("appArmor", "Unconfined"), Demands.standard())).hasSize(1);
    assertThat(failures(of("appArmor", null), profile)).hasSize(1);
    assertThat(failures(of("appArmor", "RuntimeDefault"), profile)).isEmpty();
    assertThat(failures(of("appArmor", null), profile.allowingOtherAppArmorProfiles("app")))
        .isEmpty();
  }

  @Test
  void letAnyContainerBindToAPortBelow1024() {
    assertThat(failures(of("capability", "NET_BIND_SERVICE"), Demands.standard())).isEmpty();
    assertThat(failures(of("capability", "NET_ADMIN"), Demands.standard())).hasSize(1);
  }

  @Test
  void letNoAutoscalerMeasureAContainerThatRequestsNothing() {
    RenderedChart chart =
        HelmChart.at("src/test/charts/owners")
            .release("shop")
            .set("broken", "MISSING_REQUESTS")
            .set("target", "Utilization")
            .render();
    assertThat(failures(chart, Demands.standard().allowingMissingRequests("app")))
        .singleElement()
        .asString()
        .contains(
            "to have spec.template.spec.containers[app].resources.requests.cpu: expected a request, since HorizontalPodAutoscaler shop-app scales on its utilization but was absent");
  }

  @Test
  void refuseALooseningOfNothing() {
    assertThatThrownBy(() -> Demands.standard().allowingRoot())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Demands.allowingRoot() names nothing: say what it is for");
  }

  private static Demands loosened(Allowance allowance, String... names) {
    Demands demands = Demands.standard();
    return switch (allowance) {
      case OTHER_NAMES -> demands.allowingOtherNames(names);
      case MISSING_LABELS -> demands.allowingMissingLabels(names);
      case PODS_OF_OTHERS -> demands.allowingPodsOfOthers(names);
      case UNREADABLE_DATA -> demands.allowingUnreadableData(names);
      case LATEST_IMAGES -> demands.allowingLatestImages(names);
      case SHARED_PORT_NAMES -> demands.allowingSharedPortNames(names);
      case MISSING_REQUESTS -> demands.allowingMissingRequests(names);
      case ROOT -> demands.allowingRoot(names);
      case WRITABLE_ROOT_FILESYSTEM -> demands.allowingWritableRootFilesystem(names);
      case CAPABILITIES -> demands.allowingCapabilities(names);
      case PRIVILEGE_ESCALATION -> demands.allowingPrivilegeEscalation(names);
      case OTHER_SECCOMP_PROFILES -> demands.allowingOtherSeccompProfiles(names);
      case OTHER_APP_ARMOR_PROFILES -> demands.allowingOtherAppArmorProfiles(names);
      case TOKENS -> demands.allowingTokens(names);
      case MISSING_LIVENESS -> demands.allowingMissingLiveness(names);
      case MISSING_READINESS -> demands.allowingMissingReadiness(names);
      case UNDECLARED_PORTS -> demands.allowingUndeclaredPorts(Integer.valueOf(names[0]));
      case MISSING_TLS -> demands.allowingMissingTls(names);
      case REPLICAS -> demands.allowingReplicas(names);
    };
  }

  private static String[] named(Allowance allowance) {
    return switch (allowance) {
      case MISSING_LABELS -> new String[] {"helm.sh/chart"};
      case SHARED_PORT_NAMES -> new String[] {"app", "sidecar"};
      case UNREADABLE_DATA -> new String[] {"app.yaml"};
      case CAPABILITIES -> new String[] {"CHOWN"};
      case UNDECLARED_PORTS -> new String[] {"9000"};
      case PODS_OF_OTHERS, TOKENS, MISSING_TLS, REPLICAS -> new String[] {"shop-app"};
      default -> new String[] {"app"};
    };
  }

  private static RenderedChart chart(String broken) {
    return of("broken", broken);
  }

  private static RenderedChart of(String key, @Nullable Object value) {
    return HelmChart.at("src/test/charts/owners").release("shop").set(key, value).render();
  }

  /** The messages of the patterns that do not hold. */
  private static List<String> failures(RenderedChart chart, Demands demands) {
    ChartPatterns patterns =
        new ChartPatterns() {
          @Override
          public Demands demands(RenderedChart any) {
            return demands;
          }
        };
    List<String> failures = new ArrayList<>();
    Arrays.stream(ChartPatterns.class.getMethods())
        .filter(method -> method.getReturnType() == void.class)
        .forEach(pattern -> run(pattern, patterns, chart, failures));
    return failures;
  }

  private static void run(
      Method pattern, ChartPatterns patterns, RenderedChart chart, List<String> failures) {
    try {
      pattern.invoke(patterns, chart);
    } catch (InvocationTargetException e) {
      if (!(e.getTargetException() instanceof TestAbortedException)) {
        failures.add(String.valueOf(e.getTargetException().getMessage()));
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
