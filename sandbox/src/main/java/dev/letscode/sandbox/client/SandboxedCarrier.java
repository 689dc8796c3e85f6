package dev.letscode.sandbox.client;

import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Enforcement;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Feature;
import dev.letscode.sandbox.Input;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Mount;
import dev.letscode.sandbox.Run;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.Streams;
import dev.letscode.sandbox.init.Container;
import dev.letscode.sandbox.init.Pipe;
import dev.letscode.sandbox.seccomp.SystemCallPolicy;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Workers as programs in another sandbox of this machine, so that there are two walls around a guest. */
final class SandboxedCarrier implements Carrier {

    private static final long MIB = 1L << 20;

    /** Beside its heap a worker has code, classes, the guest's stack and buffers. */
    private static final long BESIDE_HEAP_MIB = 2048;

    private static final long WORK_MIB = 512;
    private static final int WORK_FILES = 20_000;
    private static final int BUFFER = 256 * 1024;
    private static final Duration EVER = Duration.ofDays(1000);

    private final Sandbox sandbox;

    /** @param sandbox which somebody else closes */
    SandboxedCarrier(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    @Override
    public String about() {
        return "inside the sandbox " + sandbox.name();
    }

    @Override
    public Container start(WorkerCommand command) throws SandboxException, InterruptedException {
        ClientSettings settings = command.installation().settings();
        List<Mount> mounts = mounts(settings);
        EnvironmentSpec spec = EnvironmentSpec.strict()
                .withMounts(mounts.toArray(Mount[]::new))
                .withWork(WORK_MIB * MIB, WORK_FILES)
                .withPolicy(SystemCallPolicy.named("managed"))
                .withRequired(required());
        Limits limits = Limits.defaults()
                .withCpuTime(EVER)
                .withWallTime(EVER)
                .withMemoryBytes((command.heapMiB() + BESIDE_HEAP_MIB) * MIB)
                .withStdoutBytes(Long.MAX_VALUE)
                .withStderrBytes(MIB)
                .withProcesses(200)
                .withOpenFiles(1000)
                .withFileBytes(WORK_MIB * MIB);
        Environment environment = sandbox.open(spec);
        try {
            return new Worker(
                    environment,
                    new Command(
                            command.words(file -> seen(file, mounts), Environment.WORK_DIRECTORY),
                            Map.of(),
                            seen(command.directory(), mounts).toString()),
                    limits);
        } catch (SandboxException | InterruptedException e) {
            environment.close();
            throw e;
        }
    }

    private static List<Mount> mounts(ClientSettings settings) {
        Mount workers = new Mount(settings.folder(), "/worker");
        return settings.java().startsWith(settings.folder())
                ? List.of(workers)
                : List.of(new Mount(settings.java(), "/java"), workers);
    }

    /** What only makes limits exact is not asked for: the guest has limits of its own inside. */
    private static Map<Feature, Enforcement> required() {
        Map<Feature, Enforcement> required = new EnumMap<>(Feature.allExact());
        required.put(Feature.MEMORY, Enforcement.POLLED);
        required.put(Feature.CPU_TIME, Enforcement.POLLED);
        required.remove(Feature.SYSTEM_CALL_RATE);
        return required;
    }

    private static Path seen(Path file, List<Mount> mounts) {
        Path absolute = file.toAbsolutePath().normalize();
        return mounts.stream()
                .filter(mount -> absolute.startsWith(mount.host()))
                .findFirst()
                .map(mount -> Path.of(mount.guest())
                        .resolve(mount.host().relativize(absolute))
                        .normalize())
                .orElse(absolute);
    }

    /** A worker whose frames go through the other sandbox's. */
    private static final class Worker implements Container {

        private final Environment environment;
        private final Pipe frames = new Pipe(BUFFER);
        private final ByteArrayOutputStream words = new ByteArrayOutputStream();
        private final Run run;
        private final Thread waiting;
        private volatile String failure = "";

        Worker(Environment environment, Command command, Limits limits) throws SandboxException, InterruptedException {
            this.environment = environment;
            this.run = environment.start(command, limits, new Streams(Input.piped(), frames.output(), words));
            this.waiting = Thread.ofPlatform().daemon().name("worker").start(this::waitForEnd);
        }

        private void waitForEnd() {
            try {
                failure = "its worker ended: " + run.await().exit();
            } catch (SandboxException e) {
                failure = String.valueOf(e.getMessage());
            } catch (InterruptedException e) {
                failure = "its worker was interrupted";
            } finally {
                frames.end();
            }
        }

        @Override
        public InputStream output() {
            return frames.input();
        }

        @Override
        public OutputStream input() {
            return run.stdin();
        }

        @Override
        public String lastWords() {
            join();
            String said = words.toString(StandardCharsets.UTF_8).strip();
            return said.isEmpty() ? failure : said;
        }

        private void join() {
            try {
                waiting.join(2000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void remove() {
            run.kill();
            frames.abandon();
            environment.close();
            join();
        }
    }
}
