/**
 * Names, labels, annotations, selectors. Enters: an object's metadata and selector. Never: looks
 * into a pod's spec.
 */
@NullMarked
package io.helmtest.assertions.identity;

import org.jspecify.annotations.NullMarked;
