/**
 * From facts to a verdict: the rules for one run, and how the results of tests become those of groups and of the
 * submission. Pure code; {@code docs/verdicts.md} says the same in words.
 */
@NullMarked
package dev.letscode.engine.verdict;

import org.jspecify.annotations.NullMarked;
