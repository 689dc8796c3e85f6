package dev.letscode.engine.judge;

import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.problems.ProblemPackage;

/**
 * What is to be judged.
 *
 * @param problem against which
 * @param source the submission
 * @param language that it is written in
 * @param options how
 */
public record JudgingRequest(ProblemPackage problem, SourceSet source, Language language, JudgingOptions options) {}
