package dev.letscode.worker.wasm;

import dev.letscode.worker.GuestEnd;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How fast modules run, for {@code scripts/bench-wasm}: {@code SpeedTable RUNS INPUT MODULE…} prints a line for each with
 * its name, the milliseconds of translating it, the CPU seconds of its first run and their median in the runs after it,
 * and a digest of its output.
 */
public final class SpeedTable {

    private static final long MEMORY = 1L << 30;

    private SpeedTable() {}

    public static void main(String[] arguments) throws Exception {
        int runs = Integer.parseInt(arguments[0]);
        Session session = new Session();
        session.runtime.warmUp();
        for (String name : List.of(arguments).subList(2, arguments.length)) {
            byte[] module = Files.readAllBytes(Path.of(name));
            long before = System.nanoTime();
            new Translator().translate(module);
            long translated = (System.nanoTime() - before) / 1_000_000;
            List<Double> seconds = new ArrayList<>();
            String output = "";
            for (int i = 0; i < runs; i++) {
                try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(arguments[1])), 1 << 16)) {
                    Session.Outcome outcome = session.run(module, in, MEMORY);
                    if (!outcome.end().equals(new GuestEnd.Exited(0))) {
                        throw new IllegalStateException(name + " ended with " + outcome);
                    }
                    seconds.add(outcome.cpuSeconds());
                    output = outcome.output();
                }
            }
            double first = seconds.removeFirst();
            Collections.sort(seconds);
            System.out.printf(
                    Locale.ROOT,
                    "%s %d %.3f %.3f %08x%n",
                    String.valueOf(Path.of(name).getFileName()).replace(".wasm", ""),
                    translated,
                    first,
                    seconds.isEmpty() ? first : seconds.get(seconds.size() / 2),
                    output.hashCode());
        }
    }
}
