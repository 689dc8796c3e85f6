package dev.letscode.engine.routing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Plans in a file that processes may share: submission, milliseconds since 1970, backend, fallback with spaces, reason,
 * with tabs between them. A few thousand of the newest or more are kept.
 */
public final class FilePlanNotes implements PlanNotes {

    private static final long MOST_BYTES = 2 << 20;
    private static final int FIELDS = 5;

    private final LineFile file;

    /** @param file made when the first plan is added, with the folders around it */
    public FilePlanNotes(Path file) {
        this.file = new LineFile(file, MOST_BYTES);
    }

    @Override
    public void add(PlanNote note) throws IOException {
        file.add(
                note.submission(),
                String.valueOf(note.at().toEpochMilli()),
                note.backend().id(),
                note.fallback().stream().map(Backend::id).collect(Collectors.joining(" ")),
                note.reason());
    }

    @Override
    public Optional<PlanNote> find(String submission) throws IOException {
        for (List<String> fields : file.all().reversed()) {
            if (fields.getFirst().equals(submission)) {
                Optional<PlanNote> note = parse(fields);
                if (note.isPresent()) {
                    return note;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PlanNote> parse(List<String> fields) {
        if (fields.size() != FIELDS || !fields.get(1).matches("\\d{1,15}")) {
            return Optional.empty();
        }
        List<Backend> fallback = new ArrayList<>();
        for (String id : fields.get(3).split(" ", -1)) {
            Backend.byId(id).ifPresent(fallback::add);
        }
        Instant at = Instant.ofEpochMilli(Long.parseLong(fields.get(1)));
        return Backend.byId(fields.get(2))
                .map(backend -> new PlanNote(fields.get(0), at, backend, fields.get(4), fallback));
    }
}
