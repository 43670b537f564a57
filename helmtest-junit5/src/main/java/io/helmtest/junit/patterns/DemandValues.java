package io.helmtest.junit.patterns;

import io.helmtest.declaration.ExternalObject;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What an owner demands and allows, as data. */
record DemandValues(
    Map<Demand, Set<String>> demanded,
    Map<Allowance, Set<String>> allowed,
    Map<String, Bounds> bounds,
    List<ExternalObject> externals) {
  static final DemandValues NONE = new DemandValues(Map.of(), Map.of(), Map.of(), List.of());

  Set<String> of(Demand demand) {
    return demanded.getOrDefault(demand, Set.of());
  }

  Set<String> of(Allowance allowance) {
    return allowed.getOrDefault(allowance, Set.of());
  }

  /** In place of what was demanded. */
  DemandValues with(Demand demand, String... texts) {
    Map<Demand, Set<String>> changed = new EnumMap<>(Demand.class);
    changed.putAll(demanded);
    changed.put(demand, new LinkedHashSet<>(List.of(texts)));
    return new DemandValues(changed, allowed, bounds, externals);
  }

  /** Beside what was allowed. */
  DemandValues with(Allowance allowance, String... names) {
    allowance.demandSome(List.of(names));
    Set<String> all = new LinkedHashSet<>(of(allowance));
    all.addAll(List.of(names));
    Map<Allowance, Set<String>> changed = new EnumMap<>(Allowance.class);
    changed.putAll(allowed);
    changed.put(allowance, all);
    return new DemandValues(demanded, changed, bounds, externals);
  }

  /** Without what else is allowed. */
  DemandValues only(Allowance... kinds) {
    Map<Allowance, Set<String>> kept = new EnumMap<>(Allowance.class);
    kept.putAll(allowed);
    kept.keySet().retainAll(Set.of(kinds));
    return new DemandValues(demanded, kept, bounds, externals);
  }

  DemandValues with(String autoscaler, Bounds its) {
    Map<String, Bounds> more = new LinkedHashMap<>(bounds);
    more.put(autoscaler, its);
    return new DemandValues(demanded, allowed, more, externals);
  }

  DemandValues with(ExternalObject... objects) {
    return new DemandValues(
        demanded, allowed, bounds, Stream.concat(externals.stream(), Stream.of(objects)).toList());
  }
}
