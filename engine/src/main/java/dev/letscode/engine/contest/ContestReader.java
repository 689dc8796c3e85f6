package dev.letscode.engine.contest;

import dev.letscode.problems.Diagnostic;
import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.Severity;
import dev.letscode.problems.yaml.YamlFields;
import dev.letscode.problems.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Reads a contest from a folder with a {@code contest.yaml} or {@code contest.json}, as the
 * <a href="https://ccs-specs.icpc.io/draft/contest_package">CLICS contest package</a> has it, or with the keys of the older
 * <a href="https://ccs-specs.icpc.io/2021-11/ccs_system_requirements#contestyaml">contest.yaml and problemset.yaml</a>.
 * {@code docs/contest.md} lists what is read. Runs nothing, and reads no problem package.
 */
public final class ContestReader {

    private static final List<String> FILES = List.of("contest.yaml", "contest.yml", "contest.json");

    private final YamlFields file;
    private final Diagnostics diagnostics;
    private final Path folder;

    private ContestReader(YamlFields file, Diagnostics diagnostics, Path folder) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.folder = folder;
    }

    /**
     * What came of reading.
     *
     * @param contest absent if there were errors
     * @param diagnostics errors and warnings, each with its file and line
     */
    public record Result(Optional<Contest> contest, List<Diagnostic> diagnostics) {

        public Result {
            diagnostics = List.copyOf(diagnostics);
        }

        /** The first error. */
        public Optional<Diagnostic> error() {
            return diagnostics.stream()
                    .filter(one -> one.severity() == Severity.ERROR)
                    .findFirst();
        }
    }

    /** The file that describes the contest of a folder, if it has one. */
    public static Optional<Path> file(Path folder) {
        return FILES.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
    }

    /**
     * Reads the contest of a folder.
     *
     * @param known where the package of a problem is that is not in the folder
     */
    public static Result read(Path folder, Function<String, Optional<Path>> known) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Path> description = file(folder);
        if (description.isEmpty()) {
            diagnostics.error(FILES.getFirst(), 0, "is missing; put it into " + folder);
            return new Result(Optional.empty(), diagnostics.all());
        }
        String name = String.valueOf(description.get().getFileName());
        Optional<Contest> contest = YamlReader.readMap(description.get(), name, diagnostics)
                .flatMap(fields -> new ContestReader(fields, diagnostics, folder).contest(known));
        return new Result(diagnostics.hasErrors() ? Optional.empty() : contest, diagnostics.all());
    }

    private Optional<Contest> contest(Function<String, Optional<Path>> known) {
        String id = file.text("id").or(() -> file.text("short-name")).orElse(folderName());
        Optional<String> shorter = file.text("name");
        String name = file.text("formal_name")
                .filter(text -> shorter.isEmpty())
                .or(() -> shorter)
                .orElse(id);
        Optional<Instant> start = start();
        Duration duration = duration("duration").orElse(Contest.USUAL_DURATION);
        if (duration.compareTo(Duration.ZERO) <= 0 || duration.compareTo(Contest.LONGEST) > 0) {
            file.error("duration", "must be more than 0:00:00, and at most " + Contest.LONGEST.toDays() + " days");
        }
        Optional<Duration> freeze = freeze(duration);
        Scoring scoring = scoring();
        skip("countdown_pause_time", "scoreboard_thaw_time", "banner", "logo", "location", "time_multiplier", "rgb");
        skip("main_scoreboard_group_id", "default-clars", "clar-categories", "languages", "activate-time");
        skip("activate_time", "deactivate-time", "deactivate_time", "warning-message", "warning_message", "shortname");
        List<ContestProblem> problems = new ContestProblems(diagnostics, folder, known).read(file);
        List<Account> accounts = new ContestAccounts(diagnostics, folder).read();
        file.reportOthers(Severity.WARNING);
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Contest(id, name, start, duration, freeze, scoring, problems, accounts));
    }

    private String folderName() {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    private void skip(String... keys) {
        for (String key : keys) {
            file.has(key);
        }
    }

    private Optional<Instant> start() {
        String key = either("start_time", "start-time");
        Optional<String> text = file.text(key);
        Optional<Instant> start = text.flatMap(ContestTimes::moment);
        if (text.isPresent() && start.isEmpty()) {
            file.error(
                    key,
                    "must be a time with its distance from UTC like 2027-03-01T09:00:00+01:00, but is '" + text.get()
                            + "'");
        }
        return start;
    }

    private Optional<Duration> freeze(Duration duration) {
        String old = either("scoreboard-freeze-length", "scoreboard-freeze-duration");
        String key = either("scoreboard_freeze_duration", old);
        Optional<Duration> freeze = duration(key);
        if (freeze.isPresent() && (freeze.get().isNegative() || freeze.get().compareTo(duration) > 0)) {
            file.error(key, "must be from 0:00:00 to the contest's duration");
        }
        return freeze.filter(length -> !length.isZero());
    }

    /** The newer of two names for a field, unless only the older one is there. */
    private String either(String key, String older) {
        boolean isOld = file.has(older);
        return isOld && !file.has(key) ? older : key;
    }

    private Optional<Duration> duration(String key) {
        Optional<String> text = file.text(key);
        Optional<Duration> duration = text.flatMap(ContestTimes::duration);
        if (text.isPresent() && duration.isEmpty()) {
            file.error(key, "must be hours, minutes and seconds like 5:00:00, but is '" + text.get() + "'");
        }
        return duration;
    }

    private Scoring scoring() {
        Optional<YamlFields> own = file.fields("letscode");
        boolean compileErrors = own.flatMap(fields -> fields.bool("compile_errors_count"))
                .orElse(Scoring.Icpc.USUAL.compileErrorsCount());
        Scoring.Counted counted = own.flatMap(fields -> fields.word("points", List.of("submission", "subtasks")))
                .map(word -> word.equals("submission")
                        ? Scoring.Counted.BEST_SUBMISSION
                        : Scoring.Counted.BEST_OF_EACH_SUBTASK)
                .orElse(Scoring.Ioi.USUAL.counted());
        own.ifPresent(fields -> fields.reportOthers(Severity.WARNING));
        Duration penalty = penalty();
        boolean hasPoints = file.word("scoreboard_type", List.of("pass-fail", "score"))
                .filter("score"::equals)
                .isPresent();
        return hasPoints ? new Scoring.Ioi(counted) : new Scoring.Icpc(penalty, compileErrors);
    }

    /** Whole minutes in the versions up to 2023, a duration in the later ones. */
    private Duration penalty() {
        String key = either("penalty_time", "penalty-time");
        Optional<Duration> duration = file.text(key).flatMap(ContestTimes::duration);
        if (duration.isPresent() && !duration.get().isNegative()) {
            return duration.get();
        }
        OptionalLong minutes = file.whole(key, 0, 10_000);
        return minutes.isPresent() ? Duration.ofMinutes(minutes.getAsLong()) : Scoring.USUAL_PENALTY;
    }
}
