package dev.letscode.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.sandbox.seccomp.SystemCallPolicy;
import dev.letscode.sandbox.seccomp.SystemCallRule;
import dev.letscode.sandbox.seccomp.SystemCallTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every backend promises, whatever kind of programs it runs. A backend's test is a subclass that says how the backend
 * is made.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
public abstract class AnySandboxContract {

    private static final int SIGKILL = 9;

    private Sandbox sandbox = new NoSandbox();

    /** Makes the backend under test; once for each class. */
    protected abstract Sandbox create() throws Exception;

    /** The mount of the program that the tests run. */
    protected abstract Mount subject();

    /** Starts that program, which does what {@code sandbox/src/test/c/subject.c} does. */
    protected abstract Command program(Object... arguments);

    @BeforeAll
    void createSandbox() throws Exception {
        sandbox = create();
    }

    @AfterAll
    void closeSandbox() {
        sandbox.close();
        sandbox.close();
    }

    final Sandbox sandbox() {
        return sandbox;
    }

    final EnvironmentSpec spec() {
        return EnvironmentSpec.strict()
                .withMounts(subject())
                .withRequired(sandbox.capabilities().features());
    }

    final Environment open() throws SandboxException, InterruptedException {
        return sandbox.open(spec());
    }

    final Captured run(Limits limits, Object... arguments) throws SandboxException, InterruptedException {
        try (Environment environment = open()) {
            return Captured.run(environment, program(arguments), limits);
        }
    }

    static Limits limits() {
        return Limits.defaults().withCpuTime(Duration.ofSeconds(5)).withWallTime(Duration.ofSeconds(10));
    }

    static void assertCpuBreach(Captured run) {
        assertThat(run.result().breached()).contains(LimitKind.CPU_TIME);
        assertThat(run.result().usage().cpuTime().orElseThrow())
                .isBetween(Duration.ofMillis(200), Duration.ofMillis(300));
    }

    static OutputStream forward(CompletableFuture<Run> run, OutputStream copy) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                copy.write(bytes, offset, length);
                run.join().stdin().write(bytes, offset, length);
            }
        };
    }

    static void write(Environment environment, String path, String text, boolean executable)
            throws SandboxException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        environment.write(path, bytes.length, new ByteArrayInputStream(bytes), executable);
    }

    @Nested
    class The_end_of_any_program {

        @Test
        void is_its_exit_code() throws Exception {
            assertThat(run(limits(), "exit", 0).result().exit()).isEqualTo(new Exit.Exited(0));
            assertThat(run(limits(), "exit", 42).result().exit()).isEqualTo(new Exit.Exited(42));
            assertThat(run(limits(), "exit", 0).result().succeeded()).isTrue();
        }

        @Test
        void is_that_it_could_not_be_started_and_why() throws Exception {
            try (Environment environment = open()) {
                RunResult result = environment.run(Command.of("no-such-program"), limits(), Streams.none());
                assertThat(result.exit())
                        .isInstanceOfSatisfying(
                                Exit.NotStarted.class,
                                exit -> assertThat(exit.reason())
                                        .contains("no-such-program")
                                        .contains("No such file"));
                assertThat(result.usage().cpuTime()).isEmpty();
            }
        }
    }

    @Nested
    class Any_limit {

        @Test
        void on_cpu_time_ends_one_busy_process() throws Exception {
            assertCpuBreach(run(limits().withCpuTime(Duration.ofMillis(200)), "burn", -1));
        }

        @Test
        void on_wall_time_ends_a_program_that_only_waits() throws Exception {
            RunResult result =
                    run(limits().withWallTime(Duration.ofMillis(200)), "wait").result();
            assertThat(result.breached()).containsExactly(LimitKind.WALL_TIME);
            assertThat(result.exit()).isEqualTo(new Exit.Signalled(SIGKILL));
            assertThat(result.usage().wallTime()).isGreaterThanOrEqualTo(Duration.ofMillis(200));
        }

        @Test
        void on_memory_ends_one_process() throws Exception {
            RunResult result =
                    run(limits().withMemoryBytes(64 << 20), "hold", 1L << 30).result();
            assertThat(result.breached()).contains(LimitKind.MEMORY);
        }

        @Test
        void on_memory_leaves_a_program_alone_that_stays_below_it() throws Exception {
            RunResult result =
                    run(limits().withMemoryBytes(64 << 20), "hold", 60 << 20).result();
            assertThat(result.succeeded()).isTrue();
        }

        @Test
        void on_the_output_ends_the_program_and_keeps_what_came_before() throws Exception {
            Captured run = run(limits().withStdoutBytes(100_000), "flood", 1);
            assertThat(run.result().breached()).containsExactly(LimitKind.STANDARD_OUTPUT);
            assertThat(run.stdout()).hasSize(100_000);
            assertThat(run.result().stdoutBytes()).isEqualTo(100_000);
        }

        @Test
        void on_the_output_is_not_reached_by_an_output_of_just_that_size() throws Exception {
            Captured run = run(limits().withStdoutBytes(5000), "say", 5000, 0);
            assertThat(run.result().succeeded()).isTrue();
            assertThat(run.stdout()).hasSize(5000);
        }

        @Test
        void on_standard_error_throws_the_rest_away_and_lets_the_program_go_on() throws Exception {
            Captured run = run(limits().withStderrBytes(1000), "say", 10, 5000);
            assertThat(run.result().exit()).isEqualTo(new Exit.Exited(0));
            assertThat(run.result().breached()).containsExactly(LimitKind.STANDARD_ERROR);
            assertThat(run.stderr()).hasSize(1000);
            assertThat(run.stdout()).hasSize(10);
        }
    }

    @Nested
    class All_streams {

        @Test
        void give_the_program_its_input_and_then_its_end() throws Exception {
            try (Environment environment = open()) {
                Captured run = Captured.run(environment, program("echo"), limits(), "one\ntwo\n");
                assertThat(run.stdout()).isEqualTo("one\ntwo\n");
            }
        }

        @Test
        void let_a_program_end_that_does_not_read_its_input() throws Exception {
            try (Environment environment = open()) {
                Input endless = Input.from(new EndlessStream());
                RunResult result = environment.run(
                        program("exit", 3),
                        limits(),
                        new Streams(endless, OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));
                assertThat(result.exit()).isEqualTo(new Exit.Exited(3));
                assertThat(Captured.run(environment, program("echo"), limits(), "next\n")
                                .stdout())
                        .isEqualTo("next\n");
            }
        }

        @Test
        void that_fail_to_be_read_end_the_run_with_the_reason() throws Exception {
            try (Environment environment = open()) {
                InputStream failing = new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is gone");
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) throws IOException {
                        return read();
                    }
                };
                Streams streams = new Streams(
                        Input.from(failing), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
                assertThatThrownBy(() -> environment.run(program("wait"), limits(), streams))
                        .isInstanceOf(SandboxException.class)
                        .hasMessageContaining("the disk is gone");
            }
        }

        @Test
        void that_fail_to_be_written_end_the_run_with_the_reason() throws Exception {
            try (Environment environment = open()) {
                OutputStream failing = new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space left");
                    }
                };
                Streams streams = new Streams(Input.none(), failing, OutputStream.nullOutputStream());
                assertThatThrownBy(() -> environment.run(program("flood", 1), limits(), streams))
                        .isInstanceOf(SandboxException.class)
                        .hasMessageContaining("no space left");
                assertThat(environment
                                .run(program("exit", 0), limits(), Streams.none())
                                .succeeded())
                        .isTrue();
            }
        }

        @Test
        void leave_two_programs_that_wait_for_each_other_to_their_wall_time() throws Exception {
            Limits brief = limits().withWallTime(Duration.ofMillis(300));
            try (Environment left = open();
                    Environment right = open();
                    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                CompletableFuture<Run> other = new CompletableFuture<>();
                ByteArrayOutputStream nothing = new ByteArrayOutputStream();
                Run one = left.start(
                        program("echo"),
                        brief,
                        new Streams(Input.piped(), forward(other, nothing), OutputStream.nullOutputStream()));
                Run two = right.start(
                        program("echo"),
                        brief,
                        new Streams(Input.piped(), one.stdin(), OutputStream.nullOutputStream()));
                other.complete(two);
                Future<RunResult> first = threads.submit(one::await);
                assertThat(two.await().breached()).containsExactly(LimitKind.WALL_TIME);
                assertThat(first.get(10, TimeUnit.SECONDS).breached()).containsExactly(LimitKind.WALL_TIME);
            }
        }

        @Test
        void fail_to_be_written_once_the_program_has_ended() throws Exception {
            try (Environment environment = open();
                    Run run = environment.start(
                            program("exit", 0),
                            limits(),
                            new Streams(
                                    Input.piped(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream()))) {
                run.await();
                assertThatThrownBy(() -> run.stdin().write(new byte[10]))
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("broken pipe");
            }
        }
    }

    @Nested
    class Cancelling {

        @Test
        void by_another_thread_ends_the_program() throws Exception {
            try (Environment environment = open();
                    Run run = environment.start(program("wait"), limits(), Streams.none())) {
                Thread.ofVirtual().start(run::kill);
                assertThat(run.await().exit()).isEqualTo(new Exit.Cancelled());
                assertThat(environment
                                .run(program("exit", 0), limits(), Streams.none())
                                .succeeded())
                        .isTrue();
            }
        }

        @Test
        void by_an_interrupt_ends_the_program() throws Exception {
            try (Environment environment = open()) {
                CompletableFuture<Throwable> thrown = new CompletableFuture<>();
                Thread thread = Thread.ofPlatform().start(() -> {
                    try {
                        environment.run(program("wait"), limits(), Streams.none());
                    } catch (InterruptedException | SandboxException e) {
                        thrown.complete(e);
                    }
                });
                thread.interrupt();
                assertThat(thrown.get(5, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
            }
        }

        @Test
        void by_closing_the_environment_ends_the_program() throws Exception {
            try (Environment environment = open();
                    Run run = environment.start(program("wait"), limits(), Streams.none())) {
                Thread.ofVirtual().start(environment::close);
                assertThat(run.await().exit()).isEqualTo(new Exit.Cancelled());
            }
        }
    }

    @Nested
    class Any_work_directory {

        @Test
        void gives_back_nothing_when_it_is_too_much(@TempDir Path target) throws Exception {
            try (Environment environment = open()) {
                write(environment, "big", "x".repeat(2000), false);
                assertThatThrownBy(() -> environment.collect(".", target, 1000))
                        .isInstanceOf(SandboxException.class)
                        .hasMessageContaining("File too large");
                environment.collect("no-such-folder", target, 1000);
            }
        }

        @Test
        void that_is_full_says_so() throws Exception {
            try (Environment environment = sandbox().open(spec().withWork(1 << 20, 10))) {
                assertThatThrownBy(() -> write(environment, "big", "x".repeat(2 << 20), false))
                        .isInstanceOf(SandboxException.class)
                        .hasMessageContaining("big")
                        .hasMessageContaining("No space left");
            }
        }
    }

    @Nested
    class Any_environment {

        @Test
        void that_demands_more_than_there_is_is_refused() {
            Map<Feature, Enforcement> features = sandbox.capabilities().features();
            for (Feature feature : Feature.values()) {
                if (!features.getOrDefault(feature, Enforcement.NONE).isAtLeast(Enforcement.EXACT)) {
                    assertThatThrownBy(() -> sandbox().open(spec().withRequired(Map.of(feature, Enforcement.EXACT))))
                            .isInstanceOf(SandboxException.class)
                            .hasMessageContaining(feature.description());
                }
            }
        }

        @Test
        void with_a_mount_that_is_not_there_is_refused() {
            assertThatThrownBy(() -> sandbox().open(spec().withMounts(new Mount(Path.of("/no/such/folder"), "/program"))))
                    .isInstanceOf(SandboxException.class)
                    .hasMessageContaining("/no/such/folder");
        }

        @Test
        void that_is_closed_twice_does_no_harm() throws Exception {
            Environment environment = open();
            environment.close();
            environment.close();
            assertThatThrownBy(() -> environment.run(program("exit", 0), limits(), Streams.none()))
                    .isInstanceOf(SandboxException.class)
                    .hasMessageContaining("closed");
        }
    }

    /** A line of x without end. */
    static final class EndlessStream extends InputStream {

        @Override
        public int read() {
            return 'x';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            java.util.Arrays.fill(bytes, offset, offset + length, (byte) 'x');
            return length;
        }
    }
}
