package dev.letscode.engine.verify;

import java.nio.file.Path;

/** What happens while packages are checked. Events of several packages and submissions mix. */
public sealed interface VerifyEvent {

    /** The package is being read, and then its data checked. */
    record PackageStarted(Path location) implements VerifyEvent {}

    /**
     * The package was read.
     *
     * @param submissions that will be judged or skipped
     */
    record SubmissionsKnown(Path location, String name, int submissions) implements VerifyEvent {}

    record SubmissionStarted(Path location, String path) implements VerifyEvent {}

    /** It is judged in the client tier as well. */
    record ComparisonStarted(Path location, String path) implements VerifyEvent {}

    record SubmissionFinished(Path location, SubmissionReport report) implements VerifyEvent {}

    record PackageFinished(PackageReport report) implements VerifyEvent {}
}
