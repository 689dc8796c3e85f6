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

/** What every backend promises. A backend's test is a subclass that says how the backend is made. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
public abstract class SandboxContract {

    private static final int SIGKILL = 9;
    private static final int SIGSEGV = 11;
    private static final int SIGPIPE = 13;

    private Sandbox sandbox = new NoSandbox();

    /** Makes the backend under test; once for each class. */
    protected abstract Sandbox create() throws Exception;

    /** The mount of the program that the tests run; a backend that sees less of the host has a copy elsewhere. */
    protected Mount subject() {
        return Subject.mount();
    }

    @BeforeAll
    void createSandbox() throws Exception {
        sandbox = create();
    }

    @AfterAll
    void closeSandbox() {
        sandbox.close();
        sandbox.close();
    }

    private EnvironmentSpec spec() {
        return EnvironmentSpec.strict()
                .withMounts(subject())
                .withRequired(sandbox.capabilities().features());
    }

    private Environment open() throws SandboxException, InterruptedException {
        return sandbox.open(spec());
    }

    private Captured run(Limits limits, Object... arguments) throws SandboxException, InterruptedException {
        try (Environment environment = open()) {
            return Captured.run(environment, Subject.command(arguments), limits);
        }
    }

    private static Limits limits() {
        return Limits.defaults().withCpuTime(Duration.ofSeconds(5)).withWallTime(Duration.ofSeconds(10));
    }

    @Nested
    class The_end_of_a_program {

        @Test
        void is_its_exit_code() throws Exception {
            assertThat(run(limits(), "exit", 0).result().exit()).isEqualTo(new Exit.Exited(0));
            assertThat(run(limits(), "exit", 42).result().exit()).isEqualTo(new Exit.Exited(42));
            assertThat(run(limits(), "exit", 0).result().succeeded()).isTrue();
        }

        @Test
        void is_the_signal_that_it_died_of() throws Exception {
            assertThat(run(limits(), "signal", SIGSEGV).result().exit()).isEqualTo(new Exit.Signalled(SIGSEGV));
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

        @Test
        void takes_every_process_along_that_it_left_behind() throws Exception {
            try (Environment environment = open()) {
                assertThat(Captured.run(environment, Subject.command("orphan"), limits())
                                .result()
                                .succeeded())
                        .isTrue();
                Captured ps = Captured.run(environment, Command.of("ps", "-eo", "comm="), limits());
                // Init itself may be seen where the container is not ours to make.
                assertThat(ps.stdout().lines())
                        .filteredOn(name -> !name.equals("letscode-init"))
                        .containsExactly("ps");
            }
        }
    }

    @Nested
    class A_limit {

        @Test
        void on_cpu_time_ends_one_busy_process() throws Exception {
            assertCpuBreach(run(limits().withCpuTime(Duration.ofMillis(200)), "burn", -1));
        }

        @Test
        void on_cpu_time_counts_all_threads_together() throws Exception {
            assertCpuBreach(run(limits().withCpuTime(Duration.ofMillis(200)), "burn-threads", 4));
        }

        @Test
        void on_cpu_time_counts_all_processes_together() throws Exception {
            assertCpuBreach(run(limits().withCpuTime(Duration.ofMillis(200)), "burn-processes", 4));
        }

        @Test
        void on_cpu_time_counts_processes_that_nobody_waits_for() throws Exception {
            assertCpuBreach(run(limits().withCpuTime(Duration.ofMillis(200)), "burn-unseen", 4));
        }

        private void assertCpuBreach(Captured run) {
            assertThat(run.result().breached()).contains(LimitKind.CPU_TIME);
            assertThat(run.result().usage().cpuTime().orElseThrow())
                    .isBetween(Duration.ofMillis(200), Duration.ofMillis(300));
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
        void on_wall_time_ends_a_program_that_has_stopped_itself() throws Exception {
            RunResult result =
                    run(limits().withWallTime(Duration.ofMillis(200)), "stop").result();
            assertThat(result.breached()).containsExactly(LimitKind.WALL_TIME);
        }

        @Test
        void on_memory_ends_one_process() throws Exception {
            RunResult result =
                    run(limits().withMemoryBytes(64 << 20), "hold", 1L << 30).result();
            assertThat(result.breached()).contains(LimitKind.MEMORY);
        }

        @Test
        void on_memory_counts_all_processes_together() throws Exception {
            RunResult result = run(limits().withMemoryBytes(64 << 20), "hold-processes", 4, 30 << 20)
                    .result();
            assertThat(result.breached()).contains(LimitKind.MEMORY);
        }

        @Test
        void on_memory_leaves_a_program_alone_that_stays_below_it() throws Exception {
            RunResult result =
                    run(limits().withMemoryBytes(64 << 20), "hold", 60 << 20).result();
            assertThat(result.succeeded()).isTrue();
        }

        @Test
        void on_memory_is_not_raised_by_files_that_an_earlier_run_has_read() throws Exception {
            // Written past the kernel's cache, so that the first run's reading is what brings it there.
            Path cold = subject().host().resolve("cold");
            assertThat(new ProcessBuilder("dd", "if=/dev/zero", "of=" + cold, "bs=1M", "count=100", "oflag=direct")
                            .start()
                            .waitFor())
                    .isZero();
            try (Environment environment = open()) {
                Captured.run(environment, Command.of("cat", "/subject/cold"), limits().withStdoutBytes(1L << 30));
                Captured run = Captured.run(
                        environment, Subject.command("hold", 80 << 20), limits().withMemoryBytes(64 << 20));
                assertThat(run.result().breached()).contains(LimitKind.MEMORY);
            }
        }

        @Test
        void on_memory_does_not_count_files_that_were_put_there_before() throws Exception {
            try (Environment environment = open()) {
                environment.write("data", 100 << 20, new EndlessStream(), false);
                Captured run = Captured.run(
                        environment, Subject.command("hold", 60 << 20), limits().withMemoryBytes(64 << 20));
                assertThat(run.result().succeeded()).isTrue();
            }
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

        @Test
        void on_the_size_of_a_file_ends_the_writing_process() throws Exception {
            RunResult result =
                    run(limits().withFileBytes(1 << 20), "hold-files", 2 << 20).result();
            assertThat(result.breached()).containsExactly(LimitKind.FILE_SIZE);
        }

        @Test
        void on_open_files_makes_opening_fail() throws Exception {
            assertThat(run(limits().withOpenFiles(20), "open", 100).number()).isEqualTo(17);
        }

        @Test
        void on_processes_makes_starting_fail() throws Exception {
            assertThat(run(limits().withProcesses(10), "fork", 100).number()).isEqualTo(9);
        }

        @Test
        void on_processes_holds_a_fork_bomb_until_its_time_is_over() throws Exception {
            RunResult result = run(limits().withCpuTime(Duration.ofMillis(300)), "fork-bomb")
                    .result();
            assertThat(result.breached()).contains(LimitKind.CPU_TIME);
        }

        @Test
        void on_the_stack_is_as_wide_as_it_was_set() throws Exception {
            assertThat(run(limits().withMemoryBytes(256 << 20), "recurse", 100_000)
                            .number())
                    .isEqualTo(100_000);
        }

        @Test
        void on_the_work_directory_makes_writing_fail() throws Exception {
            try (Environment environment = sandbox.open(spec().withWork(1 << 20, 10))) {
                Captured full = Captured.run(environment, Subject.command("hold-files", 2 << 20), limits());
                assertThat(full.result().exit()).isEqualTo(new Exit.Exited(8));
                environment.reset();
                Captured many = Captured.run(
                        environment,
                        Command.of("sh", "-c", "for i in $(seq 30); do touch f$i; done; ls | wc -l"),
                        limits());
                assertThat(many.number()).isEqualTo(10);
            }
        }
    }

    @Nested
    class The_streams {

        @Test
        void give_the_program_its_input_and_then_its_end() throws Exception {
            try (Environment environment = open()) {
                Captured run = Captured.run(environment, Subject.command("echo"), limits(), "one\ntwo\n");
                assertThat(run.stdout()).isEqualTo("one\ntwo\n");
            }
        }

        @Test
        void pass_on_an_input_of_more_than_100_mb() throws Exception {
            PatternStream input = new PatternStream(100_000_001, (byte) 7);
            ByteArrayOutputStream counted = new ByteArrayOutputStream();
            try (Environment environment = open()) {
                RunResult result = environment.run(
                        Subject.command("count"),
                        limits().withCpuTime(Duration.ofSeconds(30)).withWallTime(Duration.ofMinutes(1)),
                        new Streams(Input.from(input), counted, OutputStream.nullOutputStream()));
                assertThat(result.succeeded()).isTrue();
                assertThat(counted.toString(StandardCharsets.UTF_8).strip()).isEqualTo("100000001 " + input.sum());
            }
        }

        @Test
        void can_be_opened_by_name() throws Exception {
            try (Environment environment = open()) {
                Captured run = Captured.run(
                        environment,
                        Command.of("sh", "-c", "cat /dev/stdin >/dev/stdout; echo error >/dev/stderr"),
                        limits(),
                        "one\n");
                assertThat(run.stdout()).isEqualTo("one\n");
                assertThat(run.stderr()).isEqualTo("error\n");
            }
        }

        @Test
        void let_a_program_end_that_does_not_read_its_input() throws Exception {
            try (Environment environment = open()) {
                Input endless = Input.from(new EndlessStream());
                RunResult result = environment.run(
                        Subject.command("exit", 3),
                        limits(),
                        new Streams(endless, OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));
                assertThat(result.exit()).isEqualTo(new Exit.Exited(3));
                assertThat(Captured.run(environment, Subject.command("echo"), limits(), "next\n")
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
                assertThatThrownBy(() -> environment.run(Subject.command("wait"), limits(), streams))
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
                assertThatThrownBy(() -> environment.run(Subject.command("flood", 1), limits(), streams))
                        .isInstanceOf(SandboxException.class)
                        .hasMessageContaining("no space left");
                assertThat(environment
                                .run(Subject.command("exit", 0), limits(), Streams.none())
                                .succeeded())
                        .isTrue();
            }
        }

        @Test
        void connect_two_programs_that_talk_to_each_other() throws Exception {
            try (Environment left = open();
                    Environment right = open();
                    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                ByteArrayOutputStream heard = new ByteArrayOutputStream();
                CompletableFuture<Run> other = new CompletableFuture<>();
                Run echo = left.start(
                        Subject.command("echo"),
                        limits(),
                        new Streams(Input.piped(), forward(other, heard), OutputStream.nullOutputStream()));
                Run asker = right.start(
                        Command.of("sh", "-c", "for i in 1 2 3; do echo $i; read x; test $x = $i || exit 9; done"),
                        limits(),
                        new Streams(Input.piped(), echo.stdin(), OutputStream.nullOutputStream()));
                other.complete(asker);
                Future<RunResult> echoed = threads.submit(echo::await);
                assertThat(asker.await().exit()).isEqualTo(new Exit.Exited(0));
                echo.stdin().close();
                assertThat(echoed.get(10, TimeUnit.SECONDS).exit()).isEqualTo(new Exit.Exited(0));
                assertThat(heard.toString(StandardCharsets.UTF_8)).isEqualTo("1\n2\n3\n");
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
                        Subject.command("echo"),
                        brief,
                        new Streams(Input.piped(), forward(other, nothing), OutputStream.nullOutputStream()));
                Run two = right.start(
                        Subject.command("echo"),
                        brief,
                        new Streams(Input.piped(), one.stdin(), OutputStream.nullOutputStream()));
                other.complete(two);
                Future<RunResult> first = threads.submit(one::await);
                assertThat(two.await().breached()).containsExactly(LimitKind.WALL_TIME);
                assertThat(first.get(10, TimeUnit.SECONDS).breached()).containsExactly(LimitKind.WALL_TIME);
            }
        }

        private OutputStream forward(CompletableFuture<Run> run, OutputStream copy) {
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

        @Test
        void give_a_broken_pipe_to_a_program_whose_reader_has_gone() throws Exception {
            try (Environment environment = open();
                    Run run = environment.start(Subject.command("flood", 1), limits(), Streams.none())) {
                run.closeOutput();
                assertThat(run.await().exit()).isEqualTo(new Exit.Signalled(SIGPIPE));
            }
        }

        @Test
        void fail_to_be_written_once_the_program_has_ended() throws Exception {
            try (Environment environment = open();
                    Run run = environment.start(
                            Subject.command("exit", 0),
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
                    Run run = environment.start(Subject.command("wait"), limits(), Streams.none())) {
                Thread.ofVirtual().start(run::kill);
                assertThat(run.await().exit()).isEqualTo(new Exit.Cancelled());
                assertThat(environment
                                .run(Subject.command("exit", 0), limits(), Streams.none())
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
                        environment.run(Subject.command("wait"), limits(), Streams.none());
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
                    Run run = environment.start(Subject.command("wait"), limits(), Streams.none())) {
                Thread.ofVirtual().start(environment::close);
                assertThat(run.await().exit()).isEqualTo(new Exit.Cancelled());
            }
        }
    }

    @Nested
    class The_work_directory {

        @Test
        void takes_files_that_the_program_can_read_and_run() throws Exception {
            try (Environment environment = open()) {
                write(environment, "deep/er/name with space.txt", "hello\n", false);
                write(environment, "script", "#!/bin/sh\ncat \"deep/er/name with space.txt\"\n", true);
                assertThat(Captured.run(environment, Command.of("./script"), limits())
                                .stdout())
                        .isEqualTo("hello\n");
            }
        }

        @Test
        void gives_back_regular_files_only(@TempDir Path target) throws Exception {
            try (Environment environment = open()) {
                Captured.run(
                        environment,
                        Command.of(
                                "sh",
                                "-c",
                                "mkdir -p out/sub; echo a > out/a; echo b > out/sub/b; chmod +x out/sub/b;"
                                        + " ln -s /etc/passwd out/link; mkfifo out/pipe; echo x > other"),
                        limits());
                environment.collect("out", target, 1000);
                try (var files = Files.walk(target)) {
                    assertThat(files.filter(Files::isRegularFile).map(target::relativize))
                            .containsExactlyInAnyOrder(Path.of("a"), Path.of("sub", "b"));
                }
                assertThat(target.resolve("sub/b")).isExecutable().hasContent("b\n");
                assertThat(target.resolve("link")).doesNotExist();
            }
        }

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
        void is_not_left_through_a_link_that_a_program_made() throws Exception {
            try (Environment environment = open()) {
                Captured.run(environment, Command.of("ln", "-s", "/tmp", "way"), limits());
                assertThatThrownBy(() -> write(environment, "way/out", "x", false))
                        .isInstanceOf(SandboxException.class);
                assertThatThrownBy(() -> write(environment, "../tmp/out", "x", false))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }

        @Test
        void that_is_full_says_so() throws Exception {
            try (Environment environment = sandbox.open(spec().withWork(1 << 20, 10))) {
                assertThatThrownBy(() -> write(environment, "big", "x".repeat(2 << 20), false))
                        .isInstanceOf(SandboxException.class)
                        .hasMessageContaining("big")
                        .hasMessageContaining("No space left");
            }
        }

        @Test
        void is_empty_after_a_reset_and_so_is_all_else_that_a_run_can_leave() throws Exception {
            // System V memory is normally refused, but must not be the only thing in the way.
            SystemCallPolicy policy = SystemCallPolicy.named("general")
                    .preceded("with shared memory", java.util.List.of(SystemCallRule.allow("shmget")));
            try (Environment environment = sandbox.open(spec().withPolicy(policy))) {
                Captured.run(
                        environment,
                        Command.of("sh", "-c", "mkdir d; echo 1 > d/f; echo 2 > /tmp/f; echo 3 > /dev/shm/f"),
                        limits());
                assertThat(Captured.run(environment, Subject.command("shm", 77), limits())
                                .number())
                        .isZero();
                environment.reset();
                assertThat(Captured.run(environment, Command.of("ls", "-A", "/work", "/tmp", "/dev/shm"), limits())
                                .stdout())
                        .doesNotContain("f")
                        .doesNotContain("d\n");
                assertThat(Captured.run(environment, Subject.command("shm", 77), limits())
                                .number())
                        .isZero();
            }
        }

        private void write(Environment environment, String path, String text, boolean executable)
                throws SandboxException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            environment.write(path, bytes.length, new ByteArrayInputStream(bytes), executable);
        }
    }

    @Nested
    class The_folder_for_temporary_files {

        @Test
        void is_sticky_because_ruby_uses_no_other() throws Exception {
            try (Environment environment = open()) {
                Captured modes = Captured.run(
                        environment, Command.of("stat", "-c", "%n %a", "/work", "/tmp", "/dev/shm"), limits());
                assertThat(modes.stdout().lines()).containsExactly("/work 777", "/tmp 1777", "/dev/shm 1777");
            }
        }
    }

    @Nested
    class A_system_call {

        private static final int EPERM = 1;
        private static final int ENOSYS = 38;

        @Test
        void is_filtered_as_the_kernel_says_itself() throws Exception {
            try (Environment environment = open()) {
                String status = Captured.run(environment, Command.of("cat", "/proc/self/status"), limits())
                        .stdout();
                assertThat(status)
                        .contains("Seccomp:\t2\n")
                        .contains("NoNewPrivs:\t1\n")
                        .contains("CapPrm:\t0000000000000000\n")
                        .contains("CapBnd:\t0000000000000000\n");
            }
        }

        @Test
        void that_is_dangerous_ends_the_run_and_is_named_with_its_arguments() throws Exception {
            Captured run = run(limits(), "call", number("ptrace"), 16, 1, 0xabcdef, 0, 5, -1);
            assertThat(run.result().violation()).contains(new Violation("ptrace", "16, 1, 0xabcdef, 0, 5, -1"));
            assertThat(run.result().exit()).isEqualTo(new Exit.Signalled(SIGKILL));
            assertThat(run.stdout().lines()).hasSize(1);
        }

        @Test
        void that_is_dangerous_ends_the_run_whoever_of_the_program_makes_it() throws Exception {
            for (String who : new String[] {"call-in-thread", "call-in-child"}) {
                assertThat(run(limits(), who, number("mount")).result().violation())
                        .hasValueSatisfying(
                                violation -> assertThat(violation.action()).isEqualTo("mount"));
            }
        }

        @Test
        void is_dangerous_by_its_arguments_alone() throws Exception {
            int newUserNamespace = 0x10000000;
            assertThat(run(limits(), "call", number("clone"), newUserNamespace)
                            .result()
                            .violation())
                    .hasValueSatisfying(violation -> {
                        assertThat(violation.action()).isEqualTo("clone");
                        assertThat(violation.detail()).startsWith("0x10000000, ");
                    });
            assertThat(run(limits(), "fork", 1).number()).isEqualTo(1);
        }

        @Test
        void of_the_processors_other_instruction_set_ends_the_run() throws Exception {
            int second = SystemCallTable.ofThisMachine().second();
            if (second >= 0) {
                assertThat(run(limits(), "call", second + 39).result().violation())
                        .isPresent();
            }
        }

        @Test
        void that_is_refused_fails_and_the_program_goes_on() throws Exception {
            assertThat(run(limits(), "call", number("syslog")).stdout().lines().skip(1))
                    .containsExactly(String.valueOf(EPERM));
            assertThat(run(limits(), "call", 100_000).stdout().lines().skip(1)).containsExactly(String.valueOf(ENOSYS));
        }

        @Test
        void is_counted_by_name_where_the_policy_is_traced() throws Exception {
            EnvironmentSpec traced =
                    spec().withPolicy(SystemCallPolicy.named("general").withTrace());
            try (Environment environment = sandbox.open(traced)) {
                RunResult result = environment.run(Subject.command("calls", 300, 0), limits(), Streams.none());
                assertThat(result.succeeded()).isTrue();
                assertThat(result.calls()).containsEntry("getppid", 300L).containsKey("brk");
                RunResult ended = environment.run(Subject.command("call", number("ptrace")), limits(), Streams.none());
                assertThat(ended.violation()).isPresent();
            }
            assertThat(run(limits(), "calls", 300, 0).result().calls()).isEmpty();
        }

        @Test
        void is_counted_where_the_sandbox_can() throws Exception {
            OptionalLong calls =
                    run(limits(), "calls", 3000, 2000).result().usage().systemCalls();
            if (counts()) {
                assertThat(calls.orElseThrow()).isBetween(5000L, 5100L);
            } else {
                assertThat(calls).isEmpty();
            }
        }

        @Test
        void that_is_made_too_often_ends_the_run_or_the_limit_is_refused() throws Exception {
            Limits limited = limits().withSystemCallsPerSecond(OptionalLong.of(10_000));
            if (counts()) {
                RunResult result = run(limited, "calls", 100_000_000, 0).result();
                assertThat(result.breached()).containsExactly(LimitKind.SYSTEM_CALL_RATE);
                assertThat(result.usage().systemCalls().orElseThrow()).isLessThan(50_000_000);
                assertThat(run(limited, "calls", 5000, 50_000).result().succeeded())
                        .isTrue();
            } else {
                assertThatThrownBy(() -> run(limited, "exit", 0))
                        .isInstanceOf(SandboxException.class)
                        .hasMessageContaining("cannot be enforced");
            }
        }

        private boolean counts() {
            return sandbox.capabilities().of(Feature.SYSTEM_CALL_RATE) == Enforcement.EXACT;
        }

        private int number(String call) {
            return SystemCallTable.ofThisMachine().number(call).orElseThrow();
        }
    }

    @Nested
    class An_environment {

        @Test
        void gives_the_program_nothing_of_the_hosts_variables() throws Exception {
            try (Environment environment = open()) {
                Command env = new Command(java.util.List.of("env"), Map.of("EXTRA", "1"), "/tmp");
                assertThat(Captured.run(environment, env, limits()).stdout().lines())
                        .containsExactlyInAnyOrder(
                                "EXTRA=1",
                                "HOME=/work",
                                "LANG=C.UTF-8",
                                "PATH=/usr/local/bin:/usr/bin:/bin",
                                "TMPDIR=/tmp");
            }
        }

        @Test
        void that_demands_more_than_there_is_is_refused() {
            Map<Feature, Enforcement> features = sandbox.capabilities().features();
            for (Feature feature : Feature.values()) {
                if (!features.getOrDefault(feature, Enforcement.NONE).isAtLeast(Enforcement.EXACT)) {
                    assertThatThrownBy(() -> sandbox.open(spec().withRequired(Map.of(feature, Enforcement.EXACT))))
                            .isInstanceOf(SandboxException.class)
                            .hasMessageContaining(feature.description());
                }
            }
        }

        @Test
        void with_a_mount_that_is_not_there_is_refused() {
            assertThatThrownBy(() -> sandbox.open(spec().withMounts(new Mount(Path.of("/no/such/folder"), "/program"))))
                    .isInstanceOf(SandboxException.class)
                    .hasMessageContaining("/no/such/folder");
        }

        @Test
        void that_is_closed_twice_does_no_harm() throws Exception {
            Environment environment = open();
            environment.close();
            environment.close();
            assertThatThrownBy(() -> environment.run(Subject.command("exit", 0), limits(), Streams.none()))
                    .isInstanceOf(SandboxException.class)
                    .hasMessageContaining("closed");
        }
    }

    /** A line of x without end. */
    private static final class EndlessStream extends InputStream {

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
