/**
 * What every category shares: what an assertion is about, and how a failure reads. Enters: a place
 * in a rendered object. Leaves: messages. Never: knows a category.
 */
@NullMarked
package io.helmtest.assertions.subject;

import org.jspecify.annotations.NullMarked;
