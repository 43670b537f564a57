/**
 * What is different between two renders, by object and path. Enters: a changed render and its base.
 * Leaves: changes as data, and an AssertionError that lists those that matter. Never: judges one
 * render alone.
 */
@NullMarked
package io.helmtest.assertions.comparison;

import org.jspecify.annotations.NullMarked;
