/**
 * Judging: from a problem, a source and a language to a verdict. {@link dev.letscode.engine.judge.Judge} compiles once,
 * runs every test in one environment and reports what happens as {@link dev.letscode.engine.judge.JudgeEvent}s.
 */
@NullMarked
package dev.letscode.engine.judge;

import org.jspecify.annotations.NullMarked;
