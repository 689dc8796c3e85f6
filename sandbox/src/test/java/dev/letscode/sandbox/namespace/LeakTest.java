package dev.letscode.sandbox.namespace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.Streams;
import dev.letscode.sandbox.Subject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ten thousand runs leave the machine, init and this JVM as they were. */
@Tag("slow")
@Timeout(120)
final class LeakTest {

    private static final int RUNS = 10_000;
    private static final int RUNS_TO_WARM_UP = 1_000;
    private static final int RUNS_FOR_A_RESET = 10;
    private static final int RUNS_FOR_A_NEW_ENVIRONMENT = 200;

    /** What a few pages that are touched for the first time, or a garbage collection's leavings, may differ by. */
    private static final long INIT_BYTES = 64 << 10;

    private static final long HEAP_BYTES = 1 << 20;

    /** What there is of everything that could leak. */
    private record Count(
            long ownDescriptors,
            long ownThreads,
            long hostMounts,
            List<String> groupsAndProcesses,
            long initDescriptors,
            long initMounts,
            long initBytes,
            long heapBytes) {

        static Count now() throws IOException {
            Path init = Path.of("/proc", String.valueOf(Inits.first().pid()));
            System.gc();
            return new Count(
                    entries(Path.of("/proc/self/fd")),
                    entries(Path.of("/proc/self/task")),
                    lines(Path.of("/proc/self/mountinfo")),
                    Leftovers.of(ProcessHandle.current().pid()),
                    entries(init.resolve("fd")),
                    lines(init.resolve("mountinfo")),
                    residentBytes(init),
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }

        private static long entries(Path folder) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.count();
            }
        }

        private static long lines(Path file) throws IOException {
            return Files.readAllLines(file).size();
        }

        private static long residentBytes(Path process) throws IOException {
            return Files.readAllLines(process.resolve("status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .sum();
        }
    }

    @Test
    void ten_thousand_runs_leak_nothing() throws Exception {
        try (Sandbox sandbox = NamespaceSandbox.create();
                Environment warm = open(sandbox)) {
            runs(sandbox, warm, RUNS_TO_WARM_UP);
            Count before = Count.now();
            runs(sandbox, warm, RUNS);
            Count after = Count.now();

            assertThat(after)
                    .usingRecursiveComparison()
                    .ignoringFields("ownThreads", "initBytes", "heapBytes")
                    .isEqualTo(before);
            assertThat(after.ownThreads()).isLessThanOrEqualTo(before.ownThreads());
            assertThat(after.initBytes()).isLessThanOrEqualTo(before.initBytes() + INIT_BYTES);
            assertThat(after.heapBytes()).isLessThanOrEqualTo(before.heapBytes() + HEAP_BYTES);
        }
        assertThat(Leftovers.of(ProcessHandle.current().pid())).isEmpty();
    }

    private static Environment open(Sandbox sandbox) throws Exception {
        return sandbox.open(EnvironmentSpec.strict()
                .withMounts(Subject.mount())
                .withRequired(sandbox.capabilities().features()));
    }

    private static void runs(Sandbox sandbox, Environment warm, int count) throws Exception {
        for (int i = 1; i <= count; i++) {
            if (i % RUNS_FOR_A_NEW_ENVIRONMENT == 0) {
                try (Environment another = open(sandbox)) {
                    run(another, i);
                }
            }
            run(warm, i);
            if (i % RUNS_FOR_A_RESET == 0) {
                warm.reset();
            }
        }
    }

    /** Of different kinds: some read and write, some are killed, some leave a process or a file behind. */
    private static void run(Environment environment, int number) throws Exception {
        Command command = switch (number % 8) {
            case 0 -> Command.of("sh", "-c", "echo 1 >file; exit 1");
            case 1 -> Subject.command("orphan");
            case 2 -> Subject.command("signal", 11);
            case 3 -> Subject.command("no-such-word");
            case 4 -> Command.of("no-such-program");
            default -> Subject.command("count");
        };
        Input input = number % 2 == 0 ? Input.none() : Input.from(new ByteArrayInputStream(new byte[1000]));
        environment.run(
                command,
                Limits.defaults(),
                new Streams(input, OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));
    }
}
