package dev.letscode.problems;

import dev.letscode.problems.expect.Expectation;
import dev.letscode.problems.expect.TimeBound;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An example submission.
 *
 * @param path path relative to the package, like {@code submissions/accepted/a.cpp}
 * @param location its file or folder
 * @param files all of its files, sorted by path; the only one is {@code location} itself when that is a file
 * @param entryPoint file, class or other name to start, when the package says so
 * @param language id of the language, when the package says so
 * @param authors who wrote it
 * @param modelSolution whether the author would publish it
 * @param expectation what judging it must give
 * @param timeBounds how its running times bound a derived time limit
 */
public record PackageSubmission(
        String path,
        Path location,
        List<Path> files,
        Optional<String> entryPoint,
        Optional<String> language,
        List<String> authors,
        boolean modelSolution,
        Expectation expectation,
        List<TimeBound> timeBounds) {

    public PackageSubmission {
        files = List.copyOf(files);
        authors = List.copyOf(authors);
        timeBounds = List.copyOf(timeBounds);
        if (files.isEmpty()) {
            throw new IllegalArgumentException(path + " has no files");
        }
    }
}
