/**
 * Which problems of a render may stay, and why. Enters: problems, and exemptions from a test or a
 * file. Leaves: the problems that remain, and the exemptions that exempt nothing. Never: looks for
 * problems.
 */
@NullMarked
package io.helmtest.exemption;

import org.jspecify.annotations.NullMarked;
