package dev.letscode.engine.judge;

import dev.letscode.engine.verdict.Verdict;
import java.util.OptionalDouble;

/**
 * What a group of tests gave.
 *
 * @param name path below {@code data}; {@code data} for all of them
 * @param verdict of the group
 * @param score where the group has one
 * @param testsRun of those in it and below
 * @param tests in it and below
 * @param reason why the verdict is what it is, or why the group was not run; empty for an accepted group
 */
public record GroupResult(String name, Verdict verdict, OptionalDouble score, int testsRun, int tests, String reason) {}
