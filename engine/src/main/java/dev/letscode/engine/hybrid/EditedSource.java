package dev.letscode.engine.hybrid;

import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.SubmittedFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What an editor shows: a source of one file.
 *
 * @param problem short name of the one that it is for
 * @param language its id
 * @param file name under which it would be submitted
 * @param text all of it
 */
public record EditedSource(String problem, String language, String file, String text) {

    NewSubmission submittedBy(String account) {
        return new NewSubmission(
                account,
                problem,
                language,
                Optional.empty(),
                List.of(new SubmittedFile(file, text.getBytes(StandardCharsets.UTF_8))));
    }

    boolean isSameFileAs(EditedSource other) {
        return problem.equals(other.problem) && language.equals(other.language) && file.equals(other.file);
    }

    /** Characters that were taken out and put in between two texts, if that was in one place. */
    int changedSince(EditedSource earlier) {
        String before = earlier.text;
        int shorter = Math.min(before.length(), text.length());
        int same = 0;
        while (same < shorter && before.charAt(same) == text.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < shorter - same
                && before.charAt(before.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        return before.length() - same - end + text.length() - same - end;
    }
}
