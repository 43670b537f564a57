/**
 * How the tests of classes and methods ended, counted by environments. Enters: tests, one by one.
 * Leaves: a table for the console and for Markdown. Never: keeps a test.
 */
@NullMarked
package io.helmtest.junit.report.summary;

import org.jspecify.annotations.NullMarked;
