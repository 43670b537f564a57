/**
 * Fluent assertions: {@link io.helmtest.assertions.HelmAssertions} is the one static import, nouns
 * lead from a render to its objects. Enters: a render. Leaves: an AssertionError that explains.
 * Never: renders.
 */
@NullMarked
package io.helmtest.assertions;

import org.jspecify.annotations.NullMarked;
