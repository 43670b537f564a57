/**
 * Fluent assertions: {@link io.helmtest.assertions.HelmAssertions} is the one static import, nouns
 * lead from a render to its objects. Enters: a render, or a chart that may fail to render. Leaves:
 * an AssertionError that explains. Never: renders what is rendered already.
 */
@NullMarked
package io.helmtest.assertions;

import org.jspecify.annotations.NullMarked;
