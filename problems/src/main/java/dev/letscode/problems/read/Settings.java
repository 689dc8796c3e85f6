package dev.letscode.problems.read;

import dev.letscode.problems.FormatGeneration;
import dev.letscode.problems.Metadata;
import dev.letscode.problems.Objective;
import dev.letscode.problems.PackageLimits;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the files at the top of a package say, before programs and tests are looked at.
 *
 * @param custom whether {@code problem.yaml} asks for an output validator; absent: the folder decides
 * @param passes how often a submission may run on one test; 1 when not multi-pass
 * @param validatorFlags arguments of the output validator for all tests (legacy)
 * @param oldGrading settings for the root of the tests that old packages give in {@code problem.yaml}
 */
record Settings(
        FormatGeneration generation,
        Metadata metadata,
        boolean scoring,
        Objective objective,
        boolean showTestGroups,
        Optional<Boolean> custom,
        boolean interactive,
        int passes,
        List<String> validatorFlags,
        PackageLimits limits,
        Optional<List<String>> languages,
        boolean allowFileWriting,
        Map<String, String> oldGrading) {

    Settings {
        validatorFlags = List.copyOf(validatorFlags);
        oldGrading = Map.copyOf(oldGrading);
    }
}
