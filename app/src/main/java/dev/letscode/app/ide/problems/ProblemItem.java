package dev.letscode.app.ide.problems;

import dev.letscode.problems.Document;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.TimeLimit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A problem of the list.
 *
 * @param location folder or zip of its package
 * @param problem the package
 */
public record ProblemItem(Path location, ProblemPackage problem) {

    /** How hard a problem is, going by its keywords. */
    public enum Difficulty {
        EASY,
        MEDIUM,
        HARD
    }

    public String name() {
        return problem.shortName();
    }

    /** In this language where the package has it, else in English, else in whatever it has. */
    public String title(String language) {
        String title = problem.metadata().titles().get(language);
        return title == null ? problem.title() : title;
    }

    public Optional<Difficulty> difficulty() {
        List<String> words = lower();
        for (Difficulty difficulty : new Difficulty[] {Difficulty.HARD, Difficulty.MEDIUM, Difficulty.EASY}) {
            if (words.contains(difficulty.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(difficulty);
            }
        }
        return Optional.empty();
    }

    /** Its keywords, but for those that say how hard it is. */
    public List<String> tags() {
        return problem.metadata().keywords().stream()
                .filter(word -> !List.of("easy", "medium", "hard").contains(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    public List<TestCase> samples() {
        return problem.testCases().filter(TestCase::isSample).toList();
    }

    /** The time limit, if the package says it. */
    public Optional<Duration> timeLimit() {
        return problem.limits().time() instanceof TimeLimit.Given given ? Optional.of(given.limit()) : Optional.empty();
    }

    /** The statement in this language, else in English, else the first. */
    public Optional<Document> statement(String language) {
        List<Document> all = problem.statements();
        return all.stream()
                .filter(document -> document.language().equals(language))
                .findFirst()
                .or(() -> all.stream()
                        .filter(document -> document.language().equals("en"))
                        .findFirst())
                .or(() -> all.stream().findFirst());
    }

    /** Whether every word of a search is found in its name, titles or keywords; case does not count. */
    public boolean matches(String search) {
        String all = (name() + " "
                        + String.join(" ", problem.metadata().titles().values()) + " " + problem.title() + " "
                        + String.join(" ", problem.metadata().keywords()))
                .toLowerCase(Locale.ROOT);
        for (String word : search.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private List<String> lower() {
        return problem.metadata().keywords().stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
