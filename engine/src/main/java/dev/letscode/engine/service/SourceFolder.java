package dev.letscode.engine.service;

import dev.letscode.engine.language.SourceFile;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.SubmittedFile;
import dev.letscode.problems.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A submission's files for as long as it is judged. On the disk they are numbered: what their author called them is
 * checked when they are built.
 */
record SourceFolder(Path folder, SourceSet set) implements AutoCloseable {

    private static final String PREFIX = "source";

    static SourceFolder of(Path scratch, NewSubmission submission) throws IOException {
        Path folder = newFolder(scratch);
        List<SourceFile> files = new ArrayList<>();
        for (SubmittedFile file : submission.files()) {
            Path path = folder.resolve(Integer.toString(files.size()));
            files.add(new SourceFile(file.name(), Files.write(path, file.content())));
        }
        return new SourceFolder(folder, new SourceSet(files, submission.entryPoint()));
    }

    /** It is nearly always there. */
    private static Path newFolder(Path scratch) throws IOException {
        try {
            return Files.createTempDirectory(scratch, PREFIX);
        } catch (NoSuchFileException e) {
            Files.createDirectories(scratch);
            return Files.createTempDirectory(scratch, PREFIX);
        }
    }

    @Override
    public void close() throws IOException {
        FileTree.delete(folder);
    }
}
