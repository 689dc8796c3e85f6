package dev.letscode.engine.routing;

import dev.letscode.engine.analysis.SubmissionAnalysis;

/** What is known of a source. */
public sealed interface Reading {

    /** It was read. */
    record Known(SubmissionAnalysis analysis) implements Reading {}

    /**
     * It was not.
     *
     * @param why for people: "nothing reads Kotlin but its compiler"
     */
    record Unknown(String why) implements Reading {}
}
