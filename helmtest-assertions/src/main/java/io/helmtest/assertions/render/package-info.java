/**
 * Renders that fail, and why. Enters: Helm's refusal. Leaves: an AssertionError that holds all of
 * it. Never: renders.
 */
@NullMarked
package io.helmtest.assertions.render;

import org.jspecify.annotations.NullMarked;
