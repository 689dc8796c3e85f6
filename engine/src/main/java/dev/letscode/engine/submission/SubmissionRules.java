package dev.letscode.engine.submission;

import dev.letscode.engine.language.Language;
import dev.letscode.problems.ProblemPackage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is refused before it is queued.
 *
 * @param sourceBytes that a source may have
 * @param files that a source may have
 */
public record SubmissionRules(long sourceBytes, int files) {

    /** 256 KiB in a hundred files. */
    public static final SubmissionRules DEFAULT = new SubmissionRules(256 << 10, 100);

    private static final int LONGEST_NAME = 100;
    private static final String NAME =
            "a name has 1 to " + LONGEST_NAME + " characters, none of which is a control character";

    /**
     * Sees to it that a submission can be judged.
     *
     * @param problem that it names, if there is one
     * @param language that it names, if there is one
     * @throws InvalidSubmissionException with all that is wrong
     */
    public void check(NewSubmission submission, Optional<ProblemPackage> problem, Optional<Language> language)
            throws InvalidSubmissionException {
        List<FieldError> errors = new ArrayList<>();
        if (submission.account().isBlank() || !canBeName(submission.account())) {
            errors.add(new FieldError("account", NAME));
        }
        if (!submission.entryPoint().map(SubmissionRules::canBeName).orElse(true)) {
            errors.add(new FieldError("entryPoint", NAME));
        }
        if (problem.isEmpty()) {
            errors.add(new FieldError("problem", "there is no problem " + submission.problem()));
        }
        if (language.isEmpty()) {
            errors.add(new FieldError("language", "there is no language " + submission.language()));
        }
        problem.flatMap(ProblemPackage::languages)
                .filter(allowed -> language.isPresent() && allowed.stream().noneMatch(language.get()::isCalled))
                .ifPresent(allowed -> errors.add(new FieldError(
                        "language",
                        "problem " + submission.problem() + " takes " + String.join(", ", allowed) + " only")));
        checkSource(submission, errors);
        if (!errors.isEmpty()) {
            throw new InvalidSubmissionException(errors);
        }
    }

    private void checkSource(NewSubmission submission, List<FieldError> errors) {
        List<SubmittedFile> sources = submission.files();
        if (sources.stream().allMatch(SubmittedFile::isBlank)) {
            errors.add(new FieldError("source", "it is empty"));
        }
        if (submission.bytes() > sourceBytes) {
            errors.add(new FieldError(
                    "source", "it has " + submission.bytes() + " bytes, and " + sourceBytes + " are allowed"));
        }
        if (sources.size() > files) {
            errors.add(new FieldError("source", "it has " + sources.size() + " files, and " + files + " are allowed"));
        }
        Set<String> names = new HashSet<>();
        for (SubmittedFile file : sources) {
            if (!names.add(file.name())) {
                errors.add(new FieldError("source", "two files are called " + file.name()));
            }
            if (!canBeName(file.name())) {
                errors.add(new FieldError("source", NAME));
            }
        }
    }

    private static boolean canBeName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl);
    }
}
