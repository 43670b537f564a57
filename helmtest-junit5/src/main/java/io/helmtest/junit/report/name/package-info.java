/**
 * How tests are called. Enters: the JUnit platform's identifiers. Leaves: names that tell the tests
 * of a class apart. Never: looks into what a test does.
 */
@NullMarked
package io.helmtest.junit.report.name;

import org.jspecify.annotations.NullMarked;
