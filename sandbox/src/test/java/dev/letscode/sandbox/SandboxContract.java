package dev.letscode.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.sandbox.seccomp.SystemCallPolicy;
import dev.letscode.sandbox.seccomp.SystemCallRule;
import dev.letscode.sandbox.seccomp.SystemCallTable;
import java.io.ByteArrayOutputStream;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every backend promises that runs programs of this machine. */
public abstract class SandboxContract extends AnySandboxContract {

    private static final int SIGKILL = 9;
    private static final int SIGSEGV = 11;
    private static final int SIGPIPE = 13;

    /** A backend that sees less of the host has a copy elsewhere. */
    @Override
    protected Mount subject() {
        return Subject.mount();
    }

    @Override
    protected Command program(Object... arguments) {
        return Subject.command(arguments);
    }

    @Nested
    class The_end_of_a_program {

        @Test
        void is_the_signal_that_it_died_of() throws Exception {
            assertThat(run(limits(), "signal", SIGSEGV).result().exit()).isEqualTo(new Exit.Signalled(SIGSEGV));
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

        @Test
        void on_wall_time_ends_a_program_that_has_stopped_itself() throws Exception {
            RunResult result =
                    run(limits().withWallTime(Duration.ofMillis(200)), "stop").result();
            assertThat(result.breached()).containsExactly(LimitKind.WALL_TIME);
        }

        @Test
        void on_memory_counts_all_processes_together() throws Exception {
            RunResult result = run(limits().withMemoryBytes(64 << 20), "hold-processes", 4, 30 << 20)
                    .result();
            assertThat(result.breached()).contains(LimitKind.MEMORY);
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
            try (Environment environment = sandbox().open(spec().withWork(1 << 20, 10))) {
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
        void give_a_broken_pipe_to_a_program_whose_reader_has_gone() throws Exception {
            try (Environment environment = open();
                    Run run = environment.start(Subject.command("flood", 1), limits(), Streams.none())) {
                run.closeOutput();
                assertThat(run.await().exit()).isEqualTo(new Exit.Signalled(SIGPIPE));
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
        void is_empty_after_a_reset_and_so_is_all_else_that_a_run_can_leave() throws Exception {
            // System V memory is normally refused, but must not be the only thing in the way.
            SystemCallPolicy policy = SystemCallPolicy.named("general")
                    .preceded("with shared memory", java.util.List.of(SystemCallRule.allow("shmget")));
            try (Environment environment = sandbox().open(spec().withPolicy(policy))) {
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
            try (Environment environment = sandbox().open(traced)) {
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
            return sandbox().capabilities().of(Feature.SYSTEM_CALL_RATE) == Enforcement.EXACT;
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
    }
}
