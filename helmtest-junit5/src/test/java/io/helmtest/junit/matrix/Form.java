package io.helmtest.junit.matrix;

import io.fabric8.kubernetes.api.model.Secret;
import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.chart.Environment;
import io.helmtest.junit.HelmChartTest;
import io.helmtest.junit.HelmCharts;
import io.helmtest.junit.Manifest;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The ways to describe the charts of a class. */
enum Form {
  ANNOTATION(Annotated.class),
  FIELD(Registered.class),
  META_ANNOTATION(MetaAnnotated.class),
  INHERITED_ANNOTATION(InheritingAnnotation.class),
  INHERITED_FIELD(InheritingField.class),
  NESTED_IN_ANNOTATED(AroundAnnotated.Inner.class),
  NESTED_IN_FIELD(AroundField.Inner.class);

  static final String CHART = "target/charts/matrix";

  final Class<?> fixture;

  Form(Class<?> fixture) {
    this.fixture = fixture;
  }

  @HelmChartTest(chart = CHART, environments = "prod")
  static class Annotated extends Phases {
    Annotated(
        Behaviour behaviour,
        RenderedChart render,
        HelmChart chart,
        Environment environment,
        @Manifest("login") Secret login) {
      super(behaviour, render, chart, environment, login);
    }
  }

  static class Registered extends Phases {
    @RegisterExtension
    static final HelmCharts CHARTS = HelmCharts.chart(CHART).environments("prod");

    Registered(
        Behaviour behaviour,
        RenderedChart render,
        HelmChart chart,
        Environment environment,
        @Manifest("login") Secret login) {
      super(behaviour, render, chart, environment, login);
    }
  }

  @Retention(RetentionPolicy.RUNTIME)
  @HelmChartTest(chart = CHART, environments = "prod")
  @interface ShopTest {}

  @ShopTest
  static class MetaAnnotated extends Phases {
    MetaAnnotated(
        Behaviour behaviour,
        RenderedChart render,
        HelmChart chart,
        Environment environment,
        @Manifest("login") Secret login) {
      super(behaviour, render, chart, environment, login);
    }
  }

  static class InheritingAnnotation extends Annotated {
    InheritingAnnotation(
        Behaviour behaviour,
        RenderedChart render,
        HelmChart chart,
        Environment environment,
        @Manifest("login") Secret login) {
      super(behaviour, render, chart, environment, login);
    }
  }

  static class InheritingField extends Registered {
    InheritingField(
        Behaviour behaviour,
        RenderedChart render,
        HelmChart chart,
        Environment environment,
        @Manifest("login") Secret login) {
      super(behaviour, render, chart, environment, login);
    }
  }

  @HelmChartTest(chart = CHART, environments = "prod")
  static class AroundAnnotated {
    @Nested
    class Inner extends Phases {
      Inner(
          Behaviour behaviour,
          RenderedChart render,
          HelmChart chart,
          Environment environment,
          @Manifest("login") Secret login) {
        super(behaviour, render, chart, environment, login);
      }
    }
  }

  static class AroundField {
    @RegisterExtension
    static final HelmCharts CHARTS = HelmCharts.chart(CHART).environments("prod");

    @Nested
    class Inner extends Phases {
      Inner(
          Behaviour behaviour,
          RenderedChart render,
          HelmChart chart,
          Environment environment,
          @Manifest("login") Secret login) {
        super(behaviour, render, chart, environment, login);
      }
    }
  }
}
