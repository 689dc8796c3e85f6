/** What a package says about its example submissions, and whether a judging result agrees with it. Pure code. */
@NullMarked
package dev.letscode.problems.expect;

import org.jspecify.annotations.NullMarked;
