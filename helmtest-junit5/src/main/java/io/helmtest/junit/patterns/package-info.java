/**
 * Ready-made tests: one per pattern, in an interface per category. Enters: a render, and what its
 * owner knows. Leaves: a named test's failure, its skip reason, or nothing. Never: asserts by
 * itself what an assertion could.
 */
@NullMarked
package io.helmtest.junit.patterns;

import org.jspecify.annotations.NullMarked;
