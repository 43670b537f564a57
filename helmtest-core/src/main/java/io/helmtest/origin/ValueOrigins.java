package io.helmtest.origin;

import io.helmtest.chart.ValuesLayer;
import io.helmtest.render.LineOrigins;
import io.helmtest.render.RenderRequest;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds by experiment which value some lines of a render are printed from: changed, it changes each
 * of them in the same way.
 */
public final class ValueOrigins implements LineOrigins {
  private static final int MOST = 4;

  private final RenderRequest request;
  private final Function<RenderRequest, Optional<String>> render;

  /**
   * The origins of the lines of one render.
   *
   * @param request what is rendered
   * @param render renders a request, without a result where Helm refuses it; called at most five
   *     times for a question
   */
  public ValueOrigins(RenderRequest request, Function<RenderRequest, Optional<String>> render) {
    this.request = request;
    this.render = render;
  }

  @Override
  public Optional<String> of(String text, List<Integer> numbers) {
    List<String> lines = lines(request, numbers);
    return lines.isEmpty()
        ? Optional.empty()
        : candidates(text, lines)
            .filter(leaf -> isPrinted(leaf, numbers, lines))
            .findFirst()
            .map(ValuesLeaf::toString);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ValueOrigins origins && request.equals(origins.request);
  }

  @Override
  public int hashCode() {
    return request.hashCode();
  }

  private Stream<ValuesLeaf> candidates(String text, List<String> lines) {
    return effective().stream()
        .filter(leaf -> text.contains(leaf.text()) && leaf.isPlain() && leaf.isIn(lines))
        .sorted(Comparator.comparing(leaf -> -leaf.text().length()))
        .limit(MOST);
  }

  // What a layer above says again has no effect.
  private Collection<ValuesLeaf> effective() {
    Map<List<Object>, ValuesLeaf> effective = new LinkedHashMap<>();
    layers()
        .flatMap(layer -> ValuesLeaves.of(layer).stream())
        .forEach(leaf -> effective.put(leaf.path(), leaf));
    return effective.values();
  }

  private Stream<ValuesLayer> layers() {
    return Stream.concat(request.chart().defaultValues().stream(), request.values().stream());
  }

  private boolean isPrinted(ValuesLeaf leaf, List<Integer> numbers, List<String> lines) {
    List<String> expected =
        lines.stream().map(line -> line.replace(leaf.text(), leaf.changed())).toList();
    return changed(leaf).filter(other -> lines(other, numbers).equals(expected)).isPresent();
  }

  // The chart's own values are changed as a layer above them would: the chart stays as it is.
  private Optional<RenderRequest> changed(ValuesLeaf leaf) {
    if (request.values().contains(leaf.layer())) {
      return Optional.of(
          request.withValues(
              request.values().stream()
                  .map(layer -> layer.equals(leaf.layer()) ? leaf.changedLayer() : layer)
                  .toList()));
    }
    return leaf.overlay()
        .map(
            overlay ->
                request.withValues(
                    Stream.concat(Stream.of(overlay), request.values().stream()).toList()));
  }

  private List<String> lines(RenderRequest of, List<Integer> numbers) {
    List<String> all = render.apply(of).map(output -> output.lines().toList()).orElse(List.of());
    return numbers.stream().allMatch(number -> number <= all.size())
        ? numbers.stream().map(number -> all.get(number - 1)).toList()
        : List.of();
  }
}
