/**
 * Reports of a run, environment by environment. Enters: the events of the JUnit platform, and what
 * the tests rendered. Leaves: XML files, attachments, a page for people, lines on the console.
 * Never: runs or judges a test, or shows what is secret.
 */
@NullMarked
package io.helmtest.junit.report;

import org.jspecify.annotations.NullMarked;
