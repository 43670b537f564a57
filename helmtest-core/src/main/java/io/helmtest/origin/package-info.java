/**
 * Which value a line of a render is printed from, found by rendering again with that value changed.
 * Enters: a request and its render. Leaves: a key of the values, with file and line. Never: a
 * value.
 */
@NullMarked
package io.helmtest.origin;

import org.jspecify.annotations.NullMarked;
