/**
 * What is promised of helmtest's speed, measured beside fabric8. Enters: a stream made here.
 * Leaves: a table, and an exit code. Never: is published.
 */
@NullMarked
package io.helmtest.benchmarks;

import org.jspecify.annotations.NullMarked;
