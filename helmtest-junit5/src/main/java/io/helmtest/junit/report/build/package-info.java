/**
 * Which runs of tests belong together. Enters: a setting, and what the operating system tells of
 * processes. Leaves: the run of this JVM, and its build. Never: starts or ends a process.
 */
@NullMarked
package io.helmtest.junit.report.build;

import org.jspecify.annotations.NullMarked;
