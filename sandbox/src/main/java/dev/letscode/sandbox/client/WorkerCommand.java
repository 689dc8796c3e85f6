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
 * The command line that starts a worker.
 *
 * @param installation that it is started from
 * @param guest kind of its programs
 * @param heapMiB of its heap at most
 */
record WorkerCommand(Installation installation, Guest guest, long heapMiB) {

    /**
     * A module's functions are large methods, which HotSpot would leave to its interpreter, or compile without inlining
     * their memory accesses. What they allocate is one large array. A loop can be left wherever a guest is stopped.
     */
    private static final List<String> WEBASSEMBLY = List.of(
            "-XX:-DontCompileHugeMethods",
            "-XX:-ClipInlining",
            "-XX:+UseCountedLoopSafepoints",
            "-XX:LoopStripMiningIter=1000",
            "-Xmn48m");

    private static final String MAIN = "dev.letscode.worker.serve.Main";

    /**
     * The words.
     *
     * @param seen how the worker sees a file of this machine
     * @param root folder for its files, as it sees it
     */
    List<String> words(UnaryOperator<Path> seen, String root) {
        ClientSettings settings = installation.settings();
        List<String> words = new ArrayList<>(List.of(
                seen.apply(settings.executable()).toString(),
                "-Xrs", // a guest may raise signals, which are not the JVM's
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-Xmx" + heapMiB + "m",
                // Frames come over the standard output, where the JVM would also write.
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-Djava.io.tmpdir=" + root));
        words.addAll(
                switch (guest) {
                    case JAVASCRIPT, PYTHON -> polyglot(seen);
                    case WASM -> WEBASSEMBLY;
                });
        words.addAll(List.of("-cp", path(installation.library(), seen), MAIN, guest.id(), root));
        return List.copyOf(words);
    }

    private List<String> polyglot(UnaryOperator<Path> seen) {
        List<String> words = new ArrayList<>();
        List<Path> modules = new ArrayList<>(installation.modules());
        if (installation.compiles()) {
            words.addAll(List.of(
                    "-XX:+UnlockExperimentalVMOptions",
                    "-XX:+EnableJVMCI",
                    "--upgrade-module-path",
                    path(installation.compiler(), seen)));
        } else {
            installation.compiler().stream()
                    .filter(jar -> !String.valueOf(jar.getFileName()).startsWith(Installation.COMPILER))
                    .forEach(modules::add);
        }
        words.addAll(List.of(
                "-p",
                path(modules, seen),
                "--add-modules",
                "org.graalvm.polyglot",
                "--enable-native-access=org.graalvm.truffle",
                "--sun-misc-unsafe-memory-access=allow"));
        Path resources = installation.settings().folder().resolve("resources");
        if (Files.isDirectory(resources)) {
            words.add("-Dpolyglot.engine.resourcePath=" + seen.apply(resources));
        }
        return words;
    }

    private static String path(List<Path> files, UnaryOperator<Path> seen) {
        return files.stream().map(seen).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
