package dev.letscode.sandbox.client;

import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.files.FileTree;
import dev.letscode.sandbox.init.Advice;
import dev.letscode.sandbox.init.Container;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** Workers as plain processes of this machine: what keeps a guest from it is the guest's run time alone. */
final class PlainCarrier implements Carrier {

    private static final String WORDS = "words";
    private static final int LAST_WORDS = 4096;
    private static final long PATIENCE_SECONDS = 2;

    /** Without these no program starts on Windows. */
    private static final Set<String> VARIABLES = Set.of("SystemRoot", "TEMP", "TMP");

    private final Path scratch;

    PlainCarrier(Path scratch) {
        this.scratch = scratch;
    }

    @Override
    public String about() {
        return "as plain processes";
    }

    @Override
    public Container start(WorkerCommand command) throws SandboxException {
        try {
            Files.createDirectories(scratch);
            Path root = Files.createTempDirectory(scratch, "worker");
            Path words = root.resolve(WORDS);
            ProcessBuilder builder = new ProcessBuilder(command.words(UnaryOperator.identity(), root.toString()))
                    .directory(command.directory().toFile())
                    .redirectError(words.toFile());
            builder.environment().keySet().retainAll(VARIABLES);
            return new Worker(builder.start(), root);
        } catch (IOException e) {
            throw new SandboxException(
                    "cannot start a worker of the client tier: " + Advice.added(String.valueOf(e.getMessage())), e);
        }
    }

    private record Worker(Process process, Path root) implements Container {

        @Override
        public InputStream output() {
            return process.getInputStream();
        }

        @Override
        public OutputStream input() {
            return process.getOutputStream();
        }

        @Override
        public String lastWords() {
            waitForEnd();
            try (InputStream in = Files.newInputStream(root.resolve(WORDS))) {
                String words = new String(in.readNBytes(LAST_WORDS), StandardCharsets.UTF_8).strip();
                return words.isEmpty() && !process.isAlive() && process.exitValue() != 0
                        ? "its worker ended with exit code " + process.exitValue()
                        : words;
            } catch (IOException e) {
                return "";
            }
        }

        @Override
        public void remove() {
            process.destroyForcibly(); // it has nothing to tidy up
            waitForEnd();
            try {
                process.getInputStream().close();
                FileTree.delete(root);
            } catch (IOException e) {
                // a file that is left below the scratch folder does no harm
            }
        }

        private void waitForEnd() {
            boolean interrupted = Thread.interrupted();
            try {
                process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
