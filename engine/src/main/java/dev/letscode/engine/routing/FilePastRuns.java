package dev.letscode.engine.routing;

import dev.letscode.engine.language.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Past runs in a file that processes may share: language, tier, problem, nanoseconds of CPU time and of latency, with tabs
 * between them. Some three thousand of the newest or more are kept; only what is new since the last time is read.
 */
public final class FilePastRuns implements PastRuns {

    private static final long MOST_BYTES = 512 << 10;
    private static final int FIELDS = 5;

    private final LineFile file;
    private LineFile.Position read = LineFile.Position.START;
    private Experience experience = Experience.NONE;

    /** @param file made when the first run is added, with the folders around it */
    public FilePastRuns(Path file) {
        this.file = new LineFile(file, MOST_BYTES);
    }

    /** Those that are in the file, the oldest first. */
    public List<PastRun> all() throws IOException {
        return parse(file.all());
    }

    @Override
    public synchronized Experience experience() throws IOException {
        LineFile.Lines lines = file.since(read);
        if (lines.isWhole()) {
            experience = Experience.NONE;
        }
        experience = experience.and(parse(lines.fields()));
        read = lines.next();
        return experience;
    }

    @Override
    public void add(PastRun run) throws IOException {
        file.add(
                run.language(),
                run.tier().id(),
                run.problem(),
                String.valueOf(run.cpu().toNanos()),
                String.valueOf(run.latency().toNanos()));
    }

    private static List<PastRun> parse(List<List<String>> lines) {
        return lines.stream().flatMap(fields -> parseLine(fields).stream()).toList();
    }

    private static Optional<PastRun> parseLine(List<String> fields) {
        if (fields.size() != FIELDS || !isNumber(fields.get(3)) || !isNumber(fields.get(4))) {
            return Optional.empty();
        }
        return Tier.byId(fields.get(1))
                .map(tier ->
                        new PastRun(fields.get(0), tier, fields.get(2), nanos(fields.get(3)), nanos(fields.get(4))));
    }

    private static boolean isNumber(String field) {
        return field.matches("\\d{1,18}");
    }

    private static Duration nanos(String field) {
        return Duration.ofNanos(Long.parseLong(field));
    }
}
