package dev.letscode.app.cli;

import dev.letscode.app.workshop.FileProblem;
import dev.letscode.app.workshop.InputException;
import dev.letscode.app.workshop.Scratch;
import dev.letscode.engine.language.SourceFile;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.SubmittedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The source of a stored submission as files, so that a compiler's messages can be shown with their lines. */
record StoredSource(SourceSet set, Scratch scratch) implements AutoCloseable {

    static StoredSource of(NewSubmission submission, Path cacheFolder) throws InputException {
        Scratch scratch = Scratch.in(cacheFolder);
        List<SourceFile> files = new ArrayList<>();
        try {
            Path folder = Files.createTempDirectory(scratch.folder(), "stored");
            for (SubmittedFile file : submission.files()) {
                Path path = folder.resolve(Integer.toString(files.size()));
                files.add(new SourceFile(file.name(), Files.write(path, file.content())));
            }
        } catch (IOException e) {
            scratch.close();
            throw new InputException(scratch.folder() + ": cannot be written to; " + FileProblem.of(e)
                    + ". Choose another folder with --cache");
        }
        return new StoredSource(new SourceSet(files, submission.entryPoint()), scratch);
    }

    @Override
    public void close() {
        scratch.close();
    }
}
