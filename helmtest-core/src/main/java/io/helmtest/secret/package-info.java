/**
 * What is secret in a run, and the one masker that every text goes through on its way out. Enters:
 * values, rendered streams, texts. Leaves: texts without secrets. Never: decides what is rendered.
 */
@NullMarked
package io.helmtest.secret;

import org.jspecify.annotations.NullMarked;
