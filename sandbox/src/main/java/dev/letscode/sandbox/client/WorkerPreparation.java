package dev.letscode.sandbox.client;

import dev.letscode.sandbox.Guest;
import dev.letscode.sandbox.SandboxException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.spi.ToolProvider;

/**
 * Makes what lets workers start fast, in the folder of their jars: Python's own library, unpacked; a Java run time without
 * the JDK's empty module in the place of the guests' compiler; and for each kind of worker a start-up cache of the JVM (JEP
 * 483 and 514), recorded while one warms up. Workers do without any of it.
 */
public final class WorkerPreparation {

    /** What workers' modules require, and the character sets of Python's codecs. */
    private static final String MODULES = "java.base,java.logging,java.management,java.sql,jdk.charsets,"
            + "jdk.internal.vm.ci,jdk.management,jdk.security.auth,jdk.unsupported";

    /** Two JVMs at a time, which is as many as small machines can bear. */
    private static final int AT_ONCE = 2;

    private static final int HEAP_MIB = 768;
    private static final long PATIENCE_SECONDS = 300;
    private static final int LAST_WORDS = 2000;

    private final Path folder;
    private final Path scratch;
    private final Consumer<String> complaints;

    private WorkerPreparation(Path folder, Path scratch, Consumer<String> complaints) {
        this.folder = folder;
        this.scratch = scratch;
        this.complaints = complaints;
    }

    /**
     * Makes what can be made on this machine; what cannot is told to {@code complaints}, and is not there afterwards.
     *
     * @param folder with the workers' jars
     * @param scratch a folder for temporary files
     * @throws SandboxException if workers cannot be started at all
     */
    public static void prepare(Path folder, Path scratch, Consumer<String> complaints)
            throws SandboxException, InterruptedException {
        new WorkerPreparation(folder, scratch, complaints).run();
    }

    private void run() throws SandboxException, InterruptedException {
        link();
        Installation installation = Installation.find(ClientSettings.of(folder, scratch));
        unpack(installation);
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> trained = new ArrayList<>();
            // The longest first.
            for (Guest guest : List.of(Guest.PYTHON, Guest.JAVASCRIPT, Guest.WASM)) {
                trained.add(threads.submit(attempt("workers for " + guest.description() + " start more slowly", () -> {
                    train(installation, guest);
                    return true;
                })));
            }
            for (Future<?> one : trained) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new SandboxException("cannot prepare workers: " + e.getCause(), e);
        }
    }

    private Callable<Boolean> attempt(String consequence, Callable<Boolean> step) {
        return () -> {
            try {
                return step.call();
            } catch (IOException e) {
                complaints.accept(consequence + ": " + e.getMessage());
                return false;
            }
        };
    }

    /** JDKs without the files of their modules link from what they are themselves (JEP 493). */
    private void link() {
        Path target = folder.resolve(ClientSettings.RUNTIME);
        if (Files.exists(target)) {
            return;
        }
        StringWriter said = new StringWriter();
        int code = ToolProvider.findFirst("jlink")
                .map(jlink -> jlink.run(
                        new PrintWriter(said),
                        new PrintWriter(said),
                        "--add-modules",
                        MODULES,
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--output",
                        target.toString()))
                .orElse(1);
        if (code != 0) {
            String why = said.toString().strip();
            complaints.accept("workers run on this JDK itself and start more slowly: "
                    + (why.isEmpty() ? "it has no jlink" : why));
        }
    }

    private void unpack(Installation installation) throws SandboxException, InterruptedException {
        List<String> words = new WorkerCommand(installation, Guest.PYTHON, HEAP_MIB, false)
                .unpacking(folder.resolve(WorkerCommand.RESOURCES));
        try {
            start(words);
        } catch (IOException e) {
            complaints.accept("each worker for Python unpacks its library itself: " + e.getMessage());
        }
    }

    private void train(Installation installation, Guest guest) throws IOException, InterruptedException {
        Path cache = installation
                .cache(guest)
                .orElseThrow(() -> new IOException("with this Java run time the JVM keeps no start-up cache"));
        WorkerCommand command = new WorkerCommand(installation, guest, HEAP_MIB, false);
        Files.createDirectories(scratch);
        Path recorded = Files.createTempFile(scratch, guest.id(), ".recorded");
        Path made = Files.createTempFile(folder, guest.id(), ".making");
        try {
            start(command.training(List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recorded), scratch));
            // Writing the cache runs most code once, which is not worth much compiling.
            start(command.training(
                    List.of(
                            "-XX:AOTMode=create",
                            "-XX:AOTConfiguration=" + recorded,
                            "-XX:AOTCache=" + made,
                            "-XX:TieredStopAtLevel=1"),
                    scratch));
            Files.move(made, cache, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(recorded);
            Files.deleteIfExists(made);
        }
    }

    private void start(List<String> words) throws IOException, InterruptedException {
        Path said = Files.createTempFile("letscode-worker", ".txt");
        try {
            Process process = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly().waitFor();
            if (!ended || process.exitValue() != 0) {
                try (InputStream in = Files.newInputStream(said)) {
                    String text = new String(in.readNBytes(LAST_WORDS), StandardCharsets.UTF_8).strip();
                    throw new IOException(
                            (ended ? "a worker ended with exit code " + process.exitValue() : "a worker did not end")
                                    + (text.isEmpty() ? "" : " and said: " + text));
                }
            }
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private static File nothing() {
        return new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }
}
