package io.helmtest.junit.patterns;

/** What patterns demand by a value that the chart's owner may change. */
enum Demand {
  REGISTRY,
  LEAST_CPU,
  LEAST_MEMORY,
  USER_ID,
  APP_ARMOR_PROFILE,
  HOSTS
}
