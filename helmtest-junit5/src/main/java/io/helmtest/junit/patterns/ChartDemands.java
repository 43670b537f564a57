package io.helmtest.junit.patterns;

import io.helmtest.RenderedChart;
import io.helmtest.assertions.ContainerAssert;
import io.helmtest.declaration.Declarations;
import io.helmtest.declaration.ExternalObject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the owner demands of one render by one pattern, and which of the pattern's loosenings are
 * needed there.
 */
record ChartDemands(DemandValues demands, Declarations declarations) {

  static ChartDemands of(OwnersDemands owner, RenderedChart chart, Allowance... ofPattern) {
    DemandValues demands = owner.demands(chart).values().only(ofPattern);
    demands
        .allowed()
        .forEach(
            (allowance, names) ->
                names.forEach(name -> chart.declarations().declare(allowance.of(name))));
    return new ChartDemands(demands, chart.declarations());
  }

  Optional<String> one(Demand demand) {
    return demands.of(demand).stream().findFirst();
  }

  /** What comes from elsewhere: Secrets and Gateways unless a rendered one was meant. */
  ExternalObject[] externals() {
    return Stream.concat(
            demands.externals().stream(),
            Stream.of(ExternalObject.any("Secret"), ExternalObject.any("Gateway")))
        .toArray(ExternalObject[]::new);
  }

  ExternalObject[] declaredExternals() {
    return demands.externals().toArray(ExternalObject[]::new);
  }

  /** A check that may fail for what the owner named. */
  <E> Consumer<E> unless(Allowance allowance, Function<E, String> name, Consumer<E> check) {
    return element -> run(allowance, name.apply(element), () -> check.accept(element));
  }

  /** A check of a container that may fail for those that the owner named. */
  Consumer<ContainerAssert> unless(Allowance allowance, Consumer<ContainerAssert> check) {
    return unless(allowance, ChartDemands::name, check);
  }

  /** Runs a check that may fail for something that the owner named. */
  void run(Allowance allowance, String name, Runnable check) {
    try {
      check.run();
    } catch (AssertionError failure) {
      if (!demands.of(allowance).contains(name)) {
        throw failure;
      }
      declarations.need(allowance.of(name));
    }
  }

  /** A strict check of something, or a loose one where the owner named it. */
  void loosen(Allowance allowance, String name, Runnable strict, Runnable loose) {
    run(allowance, name, strict);
    if (demands.of(allowance).contains(name)) {
      loose.run();
    }
  }

  /** A check of a container that becomes looser by what the owner allows it. */
  Consumer<ContainerAssert> loosened(
      BiConsumer<ContainerAssert, Set<Allowance>> check, Allowance... kinds) {
    return container -> loosen(name(container), allowed -> check.accept(container, allowed), kinds);
  }

  private void loosen(String name, Consumer<Set<Allowance>> check, Allowance... kinds) {
    Set<Allowance> allowed = EnumSet.noneOf(Allowance.class);
    Arrays.stream(kinds).filter(kind -> demands.of(kind).contains(name)).forEach(allowed::add);
    for (Allowance allowance : allowed) {
      Set<Allowance> others = EnumSet.copyOf(allowed);
      others.remove(allowance);
      run(allowance, name, () -> check.accept(others));
    }
    check.accept(allowed);
  }

  /** A check that becomes looser by names, such as of labels, that the owner allows for all. */
  void loosen(Allowance allowance, Consumer<Set<String>> check) {
    Set<String> names = demands.of(allowance);
    for (String name : names) {
      Set<String> others = new LinkedHashSet<>(names);
      others.remove(name);
      run(allowance, name, () -> check.accept(others));
    }
    check.accept(names);
  }

  private static String name(ContainerAssert container) {
    return String.valueOf(container.actual().getName());
  }
}
