/**
 * The front door: {@link io.helmtest.HelmChart} says what to render, {@link
 * io.helmtest.RenderedChart} is what came out. Enters: a chart, a release, an environment,
 * overrides. Leaves: typed objects. Never: an assertion or a test framework.
 */
@NullMarked
package io.helmtest;

import org.jspecify.annotations.NullMarked;
