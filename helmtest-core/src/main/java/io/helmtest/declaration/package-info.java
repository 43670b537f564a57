/**
 * What a test declares of a release because the render cannot show it: objects that come from
 * elsewhere. Enters: declarations, and what needed them. Leaves: the declarations that nothing
 * needed. Never: judges a reference.
 */
@NullMarked
package io.helmtest.declaration;

import org.jspecify.annotations.NullMarked;
