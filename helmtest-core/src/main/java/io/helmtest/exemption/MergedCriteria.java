package io.helmtest.exemption;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What many exemptions say, of one text for each criterion, said by few. */
final class MergedCriteria {
  private static final List<List<Criterion>> ORDERS =
      orders(List.of(Criterion.ENVIRONMENT, Criterion.TEMPLATE, Criterion.PATH, Criterion.VARIANT));

  private MergedCriteria() {}

  /** The fewest, of all orders in which they can be merged; sorted. */
  static List<CriteriaTexts> of(Collection<CriteriaTexts> single) {
    List<CriteriaTexts> needed = needed(single);
    return ORDERS.stream()
        .map(order -> merged(needed, order))
        .min(Comparator.comparingInt(List::size))
        .orElse(needed)
        .stream()
        .sorted(Comparator.comparing(CriteriaTexts::toString))
        .toList();
  }

  private static List<CriteriaTexts> needed(Collection<CriteriaTexts> all) {
    Map<CriteriaTexts, List<CriteriaTexts>> comparable =
        all.stream()
            .distinct()
            .sorted(Comparator.comparing(CriteriaTexts::toString))
            .collect(
                groupingBy(
                    each ->
                        each.without(Criterion.PATH, Criterion.ENVIRONMENT, Criterion.VARIANT)));
    return comparable.values().stream()
        .flatMap(same -> same.stream().filter(each -> isNeeded(each, same)))
        .toList();
  }

  private static boolean isNeeded(CriteriaTexts criteria, List<CriteriaTexts> all) {
    return all.stream().noneMatch(other -> other.covers(criteria) && !criteria.covers(other));
  }

  private static List<CriteriaTexts> merged(List<CriteriaTexts> all, List<Criterion> order) {
    List<CriteriaTexts> merged = all;
    for (Criterion criterion : order) {
      merged = merged(merged, criterion);
    }
    return merged;
  }

  private static List<CriteriaTexts> merged(List<CriteriaTexts> all, Criterion criterion) {
    Map<List<Object>, CriteriaTexts> merged = new LinkedHashMap<>();
    all.forEach(
        each -> merged.merge(key(each, criterion), each, (one, other) -> one.or(other, criterion)));
    return List.copyOf(merged.values());
  }

  // Paths become one exemption if they differ in the items of lists alone.
  private static List<Object> key(CriteriaTexts criteria, Criterion criterion) {
    List<String> anyOf = criteria.get(criterion);
    String shape =
        criterion == Criterion.PATH && !anyOf.isEmpty() ? ItemPaths.shape(anyOf.get(0)) : "";
    return List.of(criteria.without(criterion), anyOf.isEmpty(), shape);
  }

  private static <T> List<List<T>> orders(List<T> all) {
    return all.isEmpty()
        ? List.of(List.of())
        : all.stream().flatMap(first -> ordersFrom(first, all)).toList();
  }

  private static <T> Stream<List<T>> ordersFrom(T first, List<T> all) {
    return orders(all.stream().filter(each -> !each.equals(first)).toList()).stream()
        .map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList());
  }
}
