package io.helmtest.exemption;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an exemption is limited by, before it is one: any of some texts for each criterion.
 *
 * @param all the texts; none for a criterion that it is not limited by
 */
record CriteriaTexts(Map<Criterion, List<String>> all) {

  List<String> get(Criterion criterion) {
    return all.getOrDefault(criterion, List.of());
  }

  CriteriaTexts with(Criterion criterion, List<String> anyOf) {
    Map<Criterion, List<String>> changed = new EnumMap<>(all);
    changed.put(criterion, anyOf);
    return new CriteriaTexts(changed);
  }

  CriteriaTexts without(Criterion... criteria) {
    Map<Criterion, List<String>> changed = new EnumMap<>(all);
    List.of(criteria).forEach(changed::remove);
    return new CriteriaTexts(changed);
  }

  /** Those of one text for each criterion that together say the same. */
  Stream<CriteriaTexts> single() {
    Stream<CriteriaTexts> single = Stream.of(this);
    for (Map.Entry<Criterion, List<String>> entry : all.entrySet()) {
      single =
          single.flatMap(
              each ->
                  entry.getValue().stream().map(text -> each.with(entry.getKey(), List.of(text))));
    }
    return single;
  }

  /** The same, but for what either says of a criterion. */
  CriteriaTexts or(CriteriaTexts other, Criterion criterion) {
    List<String> both =
        Stream.concat(get(criterion).stream(), other.get(criterion).stream())
            .distinct()
            .sorted()
            .toList();
    return both.isEmpty() ? this : with(criterion, both);
  }

  /**
   * Whether all that another of one text each matches is matched by this one, in any environment:
   * what is limited to some may be widened yet, and then needs all of its own.
   */
  boolean covers(CriteriaTexts other) {
    return get(Criterion.ENVIRONMENT).isEmpty()
        && allows(Criterion.VARIANT, other)
        && (allows(Criterion.PATH, other) || matchesPathOf(other));
  }

  private boolean allows(Criterion criterion, CriteriaTexts other) {
    List<String> anyOf = get(criterion);
    return anyOf.isEmpty() || anyOf.equals(other.get(criterion));
  }

  private boolean matchesPathOf(CriteriaTexts other) {
    return get(Criterion.PATH).stream()
        .filter(path -> path.contains("*"))
        .map(PathPattern::of)
        .anyMatch(pattern -> other.get(Criterion.PATH).stream().anyMatch(pattern::matches));
  }

  @Override
  public String toString() {
    return all.toString();
  }
}
