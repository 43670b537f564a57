/**
 * What all messages share: the closest match, indented lists, excerpts. Enters: names. Leaves:
 * text. Never: knows a chart.
 */
@NullMarked
package io.helmtest.message;

import org.jspecify.annotations.NullMarked;
