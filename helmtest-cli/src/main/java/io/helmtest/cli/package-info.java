/**
 * Checks a chart without a test class. Enters: the arguments of a command line. Leaves: an exit
 * code, what stands on the console, and the reports of a test run. Never: a rule of its own; the
 * patterns are those of {@link io.helmtest.junit.patterns.ChartPatterns}.
 */
@NullMarked
package io.helmtest.cli;

import org.jspecify.annotations.NullMarked;
