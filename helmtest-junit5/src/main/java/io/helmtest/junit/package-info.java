/**
 * Runs a chart's tests with JUnit Jupiter, once per chart, environment and variant. Enters:
 * annotations, settings, the charts on disk. Leaves: invocations, parameters, refusals of misuse.
 * Never: looks into a manifest.
 */
@NullMarked
package io.helmtest.junit;

import org.jspecify.annotations.NullMarked;
