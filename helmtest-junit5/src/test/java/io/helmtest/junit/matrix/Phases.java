package io.helmtest.junit.matrix;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.fabric8.kubernetes.api.model.Secret;
import io.helmtest.HelmChart;
import io.helmtest.RenderedChart;
import io.helmtest.chart.Environment;
import io.helmtest.junit.EnvironmentTest;
import io.helmtest.junit.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test class with code in every phase. */
@ExtendWith({Behaviour.Resolver.class, Callbacks.class})
abstract class Phases {

  Phases(
      Behaviour behaviour,
      RenderedChart render,
      HelmChart chart,
      Environment environment,
      Secret login) {
    behaviour.in(Phase.CONSTRUCTOR, render, chart, environment, login);
  }

  @BeforeAll
  static void beforeAll(
      Behaviour behaviour,
      RenderedChart render,
      HelmChart chart,
      Environment environment,
      @Manifest("login") Secret login) {
    behaviour.in(Phase.BEFORE_ALL, render, chart, environment, login);
  }

  @BeforeEach
  void beforeEach(
      Behaviour behaviour,
      RenderedChart render,
      HelmChart chart,
      Environment environment,
      @Manifest("login") Secret login) {
    behaviour.in(Phase.BEFORE_EACH, render, chart, environment, login);
  }

  @EnvironmentTest
  void template(
      Behaviour behaviour,
      RenderedChart render,
      HelmChart chart,
      Environment environment,
      @Manifest("login") Secret login) {
    behaviour.in(Phase.TEMPLATE, render, chart, environment, login);
  }

  @Test
  void test(
      Behaviour behaviour,
      RenderedChart render,
      HelmChart chart,
      Environment environment,
      @Manifest("login") Secret login) {
    behaviour.in(Phase.TEST, render, chart, environment, login);
  }

  @TestFactory
  Stream<DynamicTest> factory(
      Behaviour behaviour,
      RenderedChart render,
      HelmChart chart,
      Environment environment,
      @Manifest("login") Secret login) {
    behaviour.in(Phase.FACTORY, render, chart, environment, login);
    return Stream.of("dynamic")
        .peek(name -> behaviour.in(Phase.FACTORY_STREAM, render, chart, environment, login))
        .map(
            name ->
                dynamicTest(
                    name,
                    () -> behaviour.in(Phase.DYNAMIC_TEST, render, chart, environment, login)));
  }

  @AfterEach
  void afterEach(
      Behaviour behaviour,
      RenderedChart render,
      HelmChart chart,
      Environment environment,
      @Manifest("login") Secret login) {
    behaviour.in(Phase.AFTER_EACH, render, chart, environment, login);
  }

  @AfterAll
  static void afterAll(
      Behaviour behaviour,
      RenderedChart render,
      HelmChart chart,
      Environment environment,
      @Manifest("login") Secret login) {
    behaviour.in(Phase.AFTER_ALL, render, chart, environment, login);
  }
}
