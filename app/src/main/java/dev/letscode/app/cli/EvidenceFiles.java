package dev.letscode.app.cli;

import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Text;
import dev.letscode.app.workshop.FileProblem;
import dev.letscode.app.workshop.InputException;
import dev.letscode.engine.audit.Evidence;
import dev.letscode.engine.store.AuditStore;
import dev.letscode.engine.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes evidence for whoever has to look at it. Names of files come from contestants, and are not used as such. */
record EvidenceFiles(Screen screen) {

    int write(AuditStore log, long entry, @Nullable Path folder) throws InputException, StoreException {
        if (folder == null) {
            throw new InputException("--evidence " + entry + ": say with --to into which new folder");
        }
        Evidence evidence = log.evidence(entry)
                .orElseThrow(() -> new InputException("--evidence " + entry
                        + ": there is none; only violations have evidence, and for some time only"));
        try {
            Files.createDirectories(folder.toAbsolutePath().resolveSibling(""));
            Files.createDirectory(folder);
            int number = 0;
            for (Evidence.Part part : evidence.parts()) {
                Path file = folder.resolve(++number + "-" + part.kind().name().toLowerCase(Locale.ROOT));
                Files.write(file, part.content());
                screen.line(file + "  " + Text.printable(part.name()).replace('\n', ' ') + ", "
                        + Text.ofBytes(part.bytes())
                        + (part.bytes() > part.content().length ? ", of which this is the beginning" : ""));
            }
            return ExitCode.OK;
        } catch (IOException e) {
            throw new InputException(folder + ": cannot be made; " + FileProblem.of(e));
        }
    }
}
