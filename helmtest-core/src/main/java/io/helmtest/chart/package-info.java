/**
 * What a chart is on disk: its Chart.yaml, its files' digest, its environments and ordered values
 * layers. Enters: paths and names. Leaves: immutable values. Never: starts a process.
 */
@NullMarked
package io.helmtest.chart;

import org.jspecify.annotations.NullMarked;
