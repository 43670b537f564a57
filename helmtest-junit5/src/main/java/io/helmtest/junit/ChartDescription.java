package io.helmtest.junit;

import io.helmtest.HelmChart;
import io.helmtest.exemption.Exemption;
import io.helmtest.render.Engine;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What a class says of its charts. Only {@link #with} changes it, and only a copy. */
final class ChartDescription {
  String chart = "";
  List<String> charts = List.of();
  String release = "";
  String namespace = "";
  List<String> environments = List.of();
  List<String> valuesFiles = List.of();
  Engine engine = Engine.AUTO;
  UnaryOperator<HelmChart> inputs = UnaryOperator.identity();
  List<Exemption> exemptions = List.of();

  ChartDescription() {}

  private ChartDescription(ChartDescription other) {
    chart = other.chart;
    charts = other.charts;
    release = other.release;
    namespace = other.namespace;
    environments = other.environments;
    valuesFiles = other.valuesFiles;
    engine = other.engine;
    inputs = other.inputs;
    exemptions = other.exemptions;
  }

  ChartDescription with(Consumer<ChartDescription> change) {
    ChartDescription copy = new ChartDescription(this);
    change.accept(copy);
    return copy;
  }
}
