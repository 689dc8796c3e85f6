package dev.letscode.problems;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A problem package that was read completely. Files are named by their paths; they must stay where they are for as long
 * as the package is used.
 *
 * @param root the package's folder (for a zip: the folder it was extracted to), absolute
 * @param shortName name of the folder or of the zip without its extension
 * @param format the format it is written in
 * @param metadata titles, credits and licence
 * @param scoring true when accepted submissions also get a score
 * @param objective whether a greater or a smaller score is better
 * @param showTestGroups whether contestants may see the results of test groups
 * @param validation how the output is checked
 * @param limits what submissions and jury programs may use
 * @param tests all tests: the group {@code data} with the groups {@code sample} (if there are samples) and {@code secret}
 * @param validatorCases data that validators must refuse or accept
 * @param inputValidators programs that check inputs, by name
 * @param submissions the example submissions, by path
 * @param languages ids of the languages that may be used, empty when all may
 * @param allowFileWriting whether submissions may write files
 * @param statements problem statements, by language
 * @param solutions descriptions of the solution, by language
 * @param attachments files for contestants, by path
 * @param includes files to add to submissions: language id (or {@code default}) to files, by path
 * @param stressInputs how inputs for stress tests are made; the arguments have places for a seed, as {@code letscode.yaml}
 *     says
 */
public record ProblemPackage(
        Path root,
        String shortName,
        FormatGeneration format,
        Metadata metadata,
        boolean scoring,
        Objective objective,
        boolean showTestGroups,
        Validation validation,
        PackageLimits limits,
        TestGroup tests,
        List<ValidatorCase> validatorCases,
        List<JuryProgram> inputValidators,
        List<PackageSubmission> submissions,
        Optional<List<String>> languages,
        boolean allowFileWriting,
        List<Document> statements,
        List<Document> solutions,
        List<Path> attachments,
        Map<String, List<Path>> includes,
        List<TestInput.Generated> stressInputs) {

    public ProblemPackage {
        validatorCases = List.copyOf(validatorCases);
        inputValidators = List.copyOf(inputValidators);
        submissions = List.copyOf(submissions);
        languages = languages.map(List::copyOf);
        statements = List.copyOf(statements);
        solutions = List.copyOf(solutions);
        attachments = List.copyOf(attachments);
        includes = Copies.ofLists(includes);
        stressInputs = List.copyOf(stressInputs);
    }

    /** The title in English if there is one, else in the first language, else the short name. */
    public String title() {
        Map<String, String> titles = metadata.titles();
        String english = titles.get("en");
        return english != null ? english : titles.values().stream().findFirst().orElse(shortName);
    }

    /** Every test case in the order in which they are judged. */
    public Stream<TestCase> testCases() {
        return tests.testCases();
    }

    /** The submission at a path like {@code submissions/accepted/a.cpp}. */
    public Optional<PackageSubmission> submission(String path) {
        return submissions.stream().filter(s -> s.path().equals(path)).findFirst();
    }
}
