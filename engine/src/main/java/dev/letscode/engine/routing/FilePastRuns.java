package dev.letscode.engine.routing;

import dev.letscode.engine.language.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Past runs in a file that processes may share: language, tier, problem, nanoseconds of CPU time and of latency, with tabs
 * between them. The newest five thousand or more are kept.
 */
public final class FilePastRuns implements PastRuns {

    private static final int KEPT = 5_000;
    private static final int FIELDS = 5;

    private final LineFile file;

    /** @param file made when the first run is added, with the folders around it */
    public FilePastRuns(Path file) {
        this.file = new LineFile(file, KEPT);
    }

    @Override
    public List<PastRun> all() throws IOException {
        return file.lines().stream().flatMap(fields -> parse(fields).stream()).toList();
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

    private static Optional<PastRun> parse(List<String> fields) {
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
