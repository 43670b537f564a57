/**
 * Values at a place: fields of any type, texts, numbers, quantities. Enters: a place in an object,
 * or in a document inside one. Leaves: an assertion that compares by meaning. Never: passes where
 * nothing is, or where a path is misspelt.
 */
@NullMarked
package io.helmtest.assertions.value;

import org.jspecify.annotations.NullMarked;
