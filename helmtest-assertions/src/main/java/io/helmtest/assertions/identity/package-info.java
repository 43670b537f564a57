/** Names and labels. Enters: an object's metadata. Never: looks into a spec. */
@NullMarked
package io.helmtest.assertions.identity;

import org.jspecify.annotations.NullMarked;
