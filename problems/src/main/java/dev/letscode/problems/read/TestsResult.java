package dev.letscode.problems.read;

import dev.letscode.problems.TestGroup;
import dev.letscode.problems.ValidatorCase;
import java.util.List;

/**
 * The tests of a package.
 *
 * @param bestScore the best final score, ±∞ when the package gives none
 */
record TestsResult(TestGroup root, List<ValidatorCase> validatorCases, double bestScore) {}
