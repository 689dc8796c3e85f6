package dev.letscode.sandbox.client;

import dev.letscode.sandbox.Guest;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The command line that starts a worker, in the folder of the workers' jars.
 *
 * @param installation that it is started from
 * @param guest kind of its programs
 * @param heapMiB of its heap at most
 * @param cached whether it uses the start-up cache, if there is one
 */
record WorkerCommand(Installation installation, Guest guest, long heapMiB, boolean cached) {

    /** The JVM's own second compiler has three threads from so many processors on. */
    private static final int THREE_COMPILERS = 8;

    /**
     * A module's functions are large methods, which HotSpot would leave to its interpreter, or compile without inlining
     * their memory accesses. What they allocate is one large array. A loop can be left wherever a guest is stopped.
     */
    private static final List<String> WEBASSEMBLY = List.of(
            "-XX:-DontCompileHugeMethods",
            "-XX:-ClipInlining",
            "-XX:+UseCountedLoopSafepoints",
            "-XX:LoopStripMiningIter=1000",
            "-Xmn48m",
            processors(THREE_COMPILERS));

    /** The guests' compiler has a second thread from so many processors on, which is worth it with two as well. */
    private static final int TWO_COMPILERS = 4;

    /** Beside the jars: Python's own library, unpacked. */
    static final String RESOURCES = "resources";

    /**
     * A start-up cache holds only for modules from the same files by absolute names. Called this, they have the same names
     * inside a sandbox, and after the folder was moved. Other systems than Linux have no such name.
     */
    private static final Path CURRENT = Path.of(System.getProperty("os.name").equals("Linux") ? "/proc/self/cwd" : "");

    private static final String UNPACK = "dev.letscode.worker.serve.Resources";
    private static final String MAIN = "dev.letscode.worker.serve.Main";

    /** Whether there is a start-up cache that it uses. */
    boolean isCached() {
        return cached && installation.cache(guest).filter(Files::isRegularFile).isPresent();
    }

    WorkerCommand uncached() {
        return new WorkerCommand(installation, guest, heapMiB, false);
    }

    /**
     * The words.
     *
     * @param seen how the worker sees a file of this machine
     * @param root folder for its files, as it sees it
     */
    List<String> words(UnaryOperator<Path> seen, String root) {
        // A cache that something has damaged would take the JVM down if nobody looked at its check sums.
        List<String> startUp = isCached()
                ? List.of(
                        "-XX:AOTCache=" + seen.apply(installation.cache(guest).orElseThrow()),
                        "-XX:+VerifySharedSpaces")
                : List.of();
        return words(seen, startUp, root, root);
    }

    /** One that ends as soon as it is warm, with further options of the JVM. */
    List<String> training(List<String> options, Path temporary) {
        return words(UnaryOperator.identity(), options, temporary.toString(), "--train");
    }

    /** Unpacks Python's own library into a folder. */
    List<String> unpacking(Path target) {
        List<String> words = new ArrayList<>(List.of(
                installation.settings().executable().toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        words.addAll(polyglot(UnaryOperator.identity()));
        words.addAll(List.of("-cp", path(installation.library()), UNPACK, target.toString()));
        return List.copyOf(words);
    }

    /** Where it has to be started. */
    Path directory() {
        return installation.settings().folder();
    }

    private List<String> words(UnaryOperator<Path> seen, List<String> startUp, String temporary, String root) {
        ClientSettings settings = installation.settings();
        List<String> words = new ArrayList<>(List.of(
                seen.apply(settings.executable()).toString(),
                "-Xrs", // a guest may raise signals, which are not the JVM's
                // Else each overflow of a stack has all its frames described in native memory at once, which takes
                // gigabytes.
                "-XX:StackReservedPages=0",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + temporary + "/crash.txt",
                "-Xmx" + heapMiB + "m",
                // Frames come over the standard output, where the JVM would also write.
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                // A cache that does not fit is no error: the worker starts without.
                "-Xlog:aot*=off:stderr",
                "-Djava.io.tmpdir=" + temporary));
        words.addAll(startUp);
        words.addAll(
                switch (guest) {
                    case JAVASCRIPT, PYTHON -> polyglot(seen);
                    case WASM -> WEBASSEMBLY;
                });
        words.addAll(List.of("-cp", path(installation.library()), MAIN, guest.id(), root));
        return List.copyOf(words);
    }

    /** As if there were so many, from which the JVM derives how many threads compile. */
    private static String processors(int least) {
        return "-XX:ActiveProcessorCount="
                + Math.max(least, Runtime.getRuntime().availableProcessors());
    }

    private List<String> polyglot(UnaryOperator<Path> seen) {
        List<String> words = new ArrayList<>();
        List<Path> modules = new ArrayList<>(installation.modules());
        if (installation.compiles()) {
            words.addAll(List.of("-XX:+UnlockExperimentalVMOptions", "-XX:+EnableJVMCI", processors(TWO_COMPILERS)));
            if (installation.replaces()) {
                words.addAll(List.of("--upgrade-module-path", path(installation.compiler())));
            } else {
                modules.addAll(installation.compiler());
            }
        } else {
            installation.compiler().stream()
                    .filter(jar -> !String.valueOf(jar.getFileName()).startsWith(Installation.COMPILER))
                    .forEach(modules::add);
        }
        words.addAll(List.of(
                "-p",
                path(modules),
                "--add-modules",
                "org.graalvm.polyglot",
                "--enable-native-access=org.graalvm.truffle",
                "--sun-misc-unsafe-memory-access=allow"));
        Path resources = installation.settings().folder().resolve(RESOURCES);
        if (Files.isDirectory(resources)) {
            words.add("-Dpolyglot.engine.resourcePath=" + seen.apply(resources));
        }
        return words;
    }

    private String path(List<Path> jars) {
        Path folder = installation.settings().folder();
        return jars.stream()
                .map(jar -> CURRENT.resolve(folder.relativize(jar)).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
