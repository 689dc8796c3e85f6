package dev.letscode.engine.judge;

import dev.letscode.engine.routing.Course;
import dev.letscode.engine.verdict.Verdict;

/** What comes of something that runs where a plan says. */
interface Routable<R> {

    Verdict verdict();

    String reason();

    R withReason(String value);

    R withCourse(Course value);
}
