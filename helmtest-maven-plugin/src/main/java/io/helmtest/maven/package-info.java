/**
 * Checks a chart as a goal of Maven. Enters: Maven's parameters. Leaves: what the command line
 * leaves. Never: checks anything itself.
 */
@NullMarked
package io.helmtest.maven;

import org.jspecify.annotations.NullMarked;
