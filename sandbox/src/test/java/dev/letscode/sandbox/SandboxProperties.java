package dev.letscode.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.sandbox.seccomp.SystemCallTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/**
 * What holds for every program, limit and environment. A backend's properties are a subclass that says which sandbox;
 * one warm environment serves the tries of a property wherever the property is not about environments.
 */
@SuppressWarnings("resource") // environments are closed by the sandbox, which the subclass closes
public abstract class SandboxProperties {

    private static final int TRIES = 100;
    private static final int EPERM = 1;
    private static final int ENOENT = 2;
    private static final int EACCES = 13;
    private static final int EROFS = 30;
    private static final int SIGKILL = 9;

    /** The sandbox under test; the same one each time. */
    protected abstract Sandbox sandbox();

    /** The same backend where it lacks something that the other has. The caller closes it. */
    protected abstract Sandbox weaker() throws SandboxException, InterruptedException;

    /** Names of what the host still has of this process's environments: processes, control groups. */
    protected abstract List<String> leftovers() throws IOException;

    private Environment open() throws SandboxException, InterruptedException {
        return sandbox().open(EnvironmentSpec.strict().withMounts(Subject.mount()));
    }

    private static Limits limits() {
        return Limits.defaults().withCpuTime(Duration.ofSeconds(5)).withWallTime(Duration.ofSeconds(10));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    @Tag("P10")
    void every_process_of_a_run_has_its_own_mount_pid_network_ipc_and_uts_namespace(
            @ForAll @IntRange(max = 5) int depth, @ForAll("namespaces") String namespace) throws Exception {
        String host =
                Files.readSymbolicLink(Path.of("/proc/self/ns/" + namespace)).toString();
        String script = "readlink /proc/self/ns/" + namespace;
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            arguments.addAll(List.of("sh", "-c", "\"$@\"", "sh"));
        }
        arguments.addAll(List.of("sh", "-c", script));
        Captured run = Captured.run(warm(), new Command(arguments), limits());
        assertThat(run.stdout().strip()).startsWith(namespace + ":[").isNotEqualTo(host);
    }

    @Provide
    Arbitrary<String> namespaces() {
        return Arbitraries.of("mnt", "pid", "net", "ipc", "uts");
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    @Tag("P11")
    void of_two_runs_at_once_neither_sees_a_file_process_or_variable_of_the_other(
            @ForAll @LongRange(min = 1L << 40, max = 1L << 50) long token) throws Exception {
        String script =
                "for d in /work /tmp /dev/shm; do echo %1$d > $d/%1$d; done; export V=%1$d; echo there; read x; : %1$d"
                        .formatted(token);
        CountDownLatch there = new CountDownLatch(1);
        OutputStream signal = new OutputStream() {
            @Override
            public void write(int b) {
                there.countDown();
            }
        };
        Environment writer = warm();
        Environment reader = second();
        try (Run run = writer.start(
                Command.of("sh", "-c", script),
                limits(),
                new Streams(Input.piped(), signal, OutputStream.nullOutputStream()))) {
            Thread awaiting = Thread.ofVirtual().start(() -> {
                try {
                    run.await();
                } catch (SandboxException | InterruptedException e) {
                    throw new AssertionError(e);
                }
            });
            assertThat(there.await(5, TimeUnit.SECONDS)).isTrue();
            Captured seen = Captured.run(
                    reader,
                    Command.of("sh", "-c", "ls -A /work /tmp /dev/shm; cat /proc/[0-9]*/cmdline /proc/[0-9]*/environ"),
                    limits());
            run.stdin().close();
            awaiting.join();
            assertThat(seen.stdout()).contains("/dev/shm").doesNotContain(String.valueOf(token));
        }
        writer.reset();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    @Tag("slow")
    @Tag("P12")
    void limits_are_in_force_before_the_first_instruction(
            @ForAll @IntRange(min = 8, max = 200) int openFiles,
            @ForAll @IntRange(min = 1, max = 1 << 30) int fileBytes,
            @ForAll @IntRange(min = 1 << 25, max = 1 << 28) int memoryBytes,
            @ForAll @IntRange(min = 2, max = 60) int processes)
            throws Exception {
        Limits limits = limits().withMemoryBytes(memoryBytes)
                .withOpenFiles(openFiles)
                .withFileBytes(fileBytes)
                .withProcesses(processes);
        // A core file of one byte: with none at all, the kernel would start the host's handler of crashes.
        assertThat(Captured.run(warm(), Subject.command("limits"), limits)
                        .stdout()
                        .strip())
                .isEqualTo("1 %d %d %d".formatted(openFiles, fileBytes, memoryBytes));
        assertThat(Captured.run(warm(), Subject.command("fork", processes + 5), limits)
                        .number())
                .isEqualTo(processes - 1L);
        assertThat(Captured.run(warm(), Subject.command("hold", memoryBytes + (4L << 20)), limits)
                        .result()
                        .breached())
                .contains(LimitKind.MEMORY);
        assertThat(Captured.run(warm(), Subject.command("connect", 0, 80), limits)
                        .stdout())
                .doesNotStartWith("0 ");
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    @Tag("P13")
    void nothing_is_left_of_a_finished_environment(@ForAll("littering") List<String> litter) throws Exception {
        List<String> mounts = Files.readAllLines(Path.of("/proc/self/mountinfo"));
        List<String> before = leftovers();
        try (Environment environment = open()) {
            environment.start(Subject.command(litter.toArray()), limits().withMemoryBytes(64 << 20), Streams.none());
        }
        assertThat(leftovers()).isSubsetOf(before);
        assertThat(Files.readAllLines(Path.of("/proc/self/mountinfo"))).isSubsetOf(mounts);
    }

    @Provide
    Arbitrary<List<String>> littering() {
        return Arbitraries.of(
                List.of("wait"),
                List.of("orphan"),
                List.of("fork", "40"),
                List.of("fork-bomb"),
                List.of("burn-threads", "3"),
                List.of("hold-files", "1000000", "/tmp/x"),
                List.of("shm", "5"),
                List.of("exit", "1"));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    @Tag("P14")
    void a_file_outside_the_runs_own_directory_and_the_read_only_run_time_cannot_be_reached(
            @ForAll("hostFiles") String path) throws Exception {
        long reading =
                Captured.run(warm(), Subject.command("read", path), limits()).number();
        long writing =
                Captured.run(warm(), Subject.command("write", path), limits()).number();
        assertThat((int) reading).isIn(EPERM, ENOENT, EACCES);
        assertThat((int) writing).isIn(EPERM, ENOENT, EACCES, EROFS);
        for (String runTime : List.of("/usr/bin/env", "/usr/bin/new", "/new", "/etc/passwd", "/subject/subject")) {
            assertThat((int) Captured.run(warm(), Subject.command("write", runTime), limits())
                            .number())
                    .isIn(EACCES, EROFS);
        }
    }

    @Provide
    Arbitrary<String> hostFiles() throws IOException {
        Path own = Files.createTempFile(Path.of("target").toAbsolutePath(), "letscode", ".secret");
        own.toFile().deleteOnExit();
        Files.writeString(own, "secret");
        String here = Path.of("pom.xml").toAbsolutePath().toString();
        List<String> paths = new ArrayList<>();
        for (String prefix : List.of("", "/proc/self/root", "/proc/1/root", "/proc/self/cwd/..", "/work/../..")) {
            for (String path : List.of(
                    own.toString(),
                    here,
                    "/etc/shadow",
                    "/etc/hostname",
                    "/root/.profile",
                    "/var/log/dpkg.log",
                    "/sys/kernel/uevent_seqnum",
                    "/dev/mem",
                    "/dev/kmsg",
                    "/dev/tty",
                    "/boot",
                    "/run/utmp")) {
                paths.add(prefix + path);
            }
        }
        paths.addAll(List.of("/proc/1/environ", "/proc/1/mem", "/proc/kcore", "/proc/1/fd/0", "/proc/kmsg"));
        return Arbitraries.of(paths);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    @Tag("P15")
    void the_network_cannot_be_reached_and_the_attempt_fails_at_once(
            @ForAll boolean datagram,
            @ForAll("addresses") String address,
            @ForAll @IntRange(min = 1, max = 65535) int port)
            throws Exception {
        String[] answer = Captured.run(warm(), Subject.command("connect", datagram ? 1 : 0, port, address), limits())
                .stdout()
                .strip()
                .split(" ");
        assertThat(answer[0]).isNotEqualTo("0");
        assertThat(Long.parseLong(answer[1])).isLessThan(100);
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.oneOf(
                Arbitraries.of("127.0.0.1", "127.1.2.3", "10.0.0.1", "169.254.169.254", "255.255.255.255"),
                Arbitraries.integers()
                        .between(1, 223)
                        .list()
                        .ofSize(4)
                        .map(bytes -> String.join(
                                ".", bytes.stream().map(String::valueOf).toList())));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    @Tag("P16")
    void starting_more_processes_than_allowed_fails_and_the_host_is_unharmed(
            @ForAll @IntRange(min = 1, max = 60) int allowed, @ForAll @IntRange(min = 1, max = 100) int surplus)
            throws Exception {
        Captured run =
                Captured.run(warm(), Subject.command("fork", allowed + surplus), limits().withProcesses(allowed));
        assertThat(run.number()).isEqualTo(allowed - 1L);
        assertThat(new ProcessBuilder("true").start().waitFor()).isZero();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    @Tag("P17")
    void a_dangerous_system_call_is_stopped_by_the_filter_and_named(
            @ForAll("dangerous") String call, @ForAll int first, @ForAll int second) throws Exception {
        Captured run = Captured.run(warm(), Subject.command("call", number(call), first, second), limits());
        assertThat(run.result().violation())
                .hasValueSatisfying(violation -> assertThat(violation.action()).isEqualTo(call));
        assertThat(run.result().exit()).isEqualTo(new Exit.Signalled(SIGKILL));
        assertThat(run.stdout().lines()).as("the call must never return").hasSize(1);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    @Tag("P18")
    void after_a_violation_execution_has_ended_within_100_ms(
            @ForAll("dangerous") String call, @ForAll("callers") String caller) throws Exception {
        Captured run = Captured.run(warm(), Subject.command(caller, number(call)), limits());
        // The program said when it was about to; both clocks are the system's monotonic one.
        long ended = System.nanoTime() - Long.parseLong(run.stdout().strip());
        assertThat(run.result().violation()).isPresent();
        assertThat(Duration.ofNanos(ended)).isBetween(Duration.ZERO, Duration.ofMillis(100));
    }

    @Provide
    Arbitrary<String> callers() {
        return Arbitraries.of("call", "call-in-thread", "call-in-child");
    }

    @Provide
    Arbitrary<String> dangerous() {
        return Arbitraries.of(
                "ptrace",
                "process_vm_readv",
                "process_vm_writev",
                "pidfd_getfd",
                "mount",
                "umount2",
                "pivot_root",
                "move_mount",
                "fsopen",
                "open_tree",
                "mount_setattr",
                "setns",
                "unshare",
                "reboot",
                "kexec_load",
                "kexec_file_load",
                "init_module",
                "finit_module",
                "delete_module",
                "bpf",
                "perf_event_open",
                "userfaultfd",
                "io_uring_enter",
                "keyctl",
                "add_key",
                "request_key");
    }

    private static int number(String call) {
        return SystemCallTable.ofThisMachine().number(call).orElseThrow();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    @Tag("P29")
    void standard_output_and_standard_error_are_captured_and_reported_apart(
            @ForAll @IntRange(max = 3000) int out, @ForAll @IntRange(max = 3000) int err) throws Exception {
        Captured run = Captured.run(warm(), Subject.command("say", out, err), limits());
        assertThat(run.stdout()).isEqualTo("o".repeat(out));
        assertThat(run.stderr()).isEqualTo("e".repeat(err));
        assertThat(run.result().stdoutBytes()).isEqualTo(out);
        assertThat(run.result().stderrBytes()).isEqualTo(err);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    @Tag("P34")
    @Tag("slow")
    void namespaces_control_groups_and_the_filter_are_in_force_or_the_run_is_refused(
            @ForAll @IntRange(min = 16, max = 64) int mebibytes, @ForAll("features") Feature demanded)
            throws Exception {
        List<String> own = List.of("mnt", "pid", "net", "ipc", "uts", "cgroup");
        String script =
                "grep -E '^(Seccomp|NoNewPrivs|CapPrm|CapEff|CapAmb):' /proc/self/status; cat /proc/self/cgroup;"
                        + " cd /proc/self/ns && readlink " + String.join(" ", own);
        String inside =
                Captured.run(warm(), Command.of("sh", "-c", script), limits()).stdout();
        assertThat(inside)
                .contains("Seccomp:\t2\n", "NoNewPrivs:\t1\n", "CapPrm:\t0000000000000000\n")
                .contains("CapEff:\t0000000000000000\n", "CapAmb:\t0000000000000000\n");
        for (String namespace : own) {
            assertThat(inside)
                    .contains(namespace + ":[")
                    .doesNotContain(Files.readSymbolicLink(Path.of("/proc/self/ns/" + namespace))
                            .toString());
        }
        Limits limits = limits().withMemoryBytes((long) mebibytes << 20);
        assertThat(warm().run(Subject.command("hold", (mebibytes + 4L) << 20), limits, Streams.none())
                        .breached())
                .as("the control group's own limit")
                .contains(LimitKind.MEMORY);
        try (Sandbox weaker = weaker()) {
            EnvironmentSpec demanding = EnvironmentSpec.strict().withRequired(Map.of(demanded, Enforcement.EXACT));
            if (weaker.capabilities().of(demanded) == Enforcement.EXACT) {
                weaker.open(demanding).close();
            } else {
                assertThatThrownBy(() -> weaker.open(demanding))
                        .isInstanceOf(SandboxException.class)
                        .hasMessageContaining(demanded.description());
            }
        }
    }

    @Provide
    Arbitrary<Feature> features() {
        return Arbitraries.of(Feature.values());
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    @Tag("slow")
    @Tag("P35")
    void a_run_is_stopped_before_its_cpu_limit_plus_100_ms(
            @ForAll @IntRange(min = 10, max = 150) int millis, @ForAll("busy") List<String> program) throws Exception {
        Duration limit = Duration.ofMillis(millis);
        RunResult result = warm().run(Subject.command(program.toArray()), limits().withCpuTime(limit), Streams.none());
        assertThat(result.breached()).contains(LimitKind.CPU_TIME);
        assertThat(result.usage().cpuTime().orElseThrow()).isBetween(limit, limit.plusMillis(100));
    }

    @Provide
    Arbitrary<List<String>> busy() {
        return Arbitraries.of(
                List.of("burn", "-1"),
                List.of("burn-threads", "4"),
                List.of("burn-processes", "8"),
                List.of("burn-unseen", "3"));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    @Tag("slow")
    @Tag("P36")
    void a_run_is_stopped_before_its_memory_limit_plus_10_mb(
            @ForAll @IntRange(min = 8, max = 128) int mebibytes, @ForAll @IntRange(min = 1, max = 4) int processes)
            throws Exception {
        long limit = (long) mebibytes << 20;
        Command command = processes == 1
                ? Subject.command("hold", 2 * limit)
                : Subject.command("hold-processes", processes, 2 * limit / processes);
        RunResult result = warm().run(command, limits().withMemoryBytes(limit), Streams.none());
        assertThat(result.breached()).contains(LimitKind.MEMORY);
        assertThat(result.usage().peakMemoryBytes().orElseThrow()).isLessThan(limit + 10_000_000);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    @Tag("P37")
    void more_than_10_000_system_calls_in_a_second_end_the_run_and_fewer_do_not(
            @ForAll @IntRange(max = 20_000) int calls, @ForAll @IntRange(max = 20_000) int writes) throws Exception {
        int margin = 150; // what a program makes before its first instruction and after its last
        int counted = Math.abs(calls - 10_000) < margin ? calls + 2 * margin : calls;
        RunResult result = warm().run(
                        Subject.command("calls", counted, writes),
                        limits().withSystemCallsPerSecond(OptionalLong.of(10_000)),
                        Streams.none());
        assertThat(result.breached().contains(LimitKind.SYSTEM_CALL_RATE)).isEqualTo(counted > 10_000);
        assertThat(result.usage().systemCalls().orElseThrow()).isGreaterThan(Math.min(counted, 10_000));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    @Tag("P38")
    void after_a_breach_of_any_limit_the_last_process_is_gone_within_100_ms(@ForAll("breaches") Breach breach)
            throws Exception {
        long started = System.nanoTime();
        RunResult result = warm().run(Subject.command(breach.program().toArray()), breach.limits(), Streams.none());
        Duration whole = Duration.ofNanos(System.nanoTime() - started);
        assertThat(result.breached()).contains(breach.kind());
        // Init reports when the last process was reaped; the first one's end is in the report.
        assertThat(whole.minus(result.usage().wallTime())).isLessThan(Duration.ofMillis(100));
        if (breach.kind() == LimitKind.WALL_TIME) {
            assertThat(whole.minus(breach.limits().wallTime())).isLessThan(Duration.ofMillis(100));
        }
    }

    /** A program that goes past one of its limits. */
    record Breach(LimitKind kind, List<String> program, Limits limits) {}

    @Provide
    Arbitrary<Breach> breaches() {
        Limits brief = limits().withCpuTime(Duration.ofMillis(60)).withMemoryBytes(48 << 20);
        Limits still = limits().withWallTime(Duration.ofMillis(60));
        return Arbitraries.of(
                new Breach(LimitKind.CPU_TIME, List.of("burn-processes", "20"), brief),
                // what the kernel has begun to make for each process that then is one too many counts for a moment
                new Breach(LimitKind.CPU_TIME, List.of("fork-bomb"), brief.withMemoryBytes(1L << 30)),
                new Breach(LimitKind.WALL_TIME, List.of("hold-processes", "40", "0"), still),
                new Breach(LimitKind.WALL_TIME, List.of("stop"), still),
                new Breach(LimitKind.MEMORY, List.of("hold-processes", "10", "20000000"), brief),
                new Breach(LimitKind.MEMORY, List.of("hold-files", "60000000"), brief),
                new Breach(LimitKind.STANDARD_OUTPUT, List.of("flood", "1"), brief.withStdoutBytes(10_000)),
                new Breach(LimitKind.FILE_SIZE, List.of("hold-files", "1000000"), brief.withFileBytes(1000)));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    @Tag("slow")
    @Tag("P39")
    void a_completed_run_reports_its_peak_memory_and_its_cpu_time(
            @ForAll @IntRange(min = 1, max = 80) int millis, @ForAll @IntRange(min = 1, max = 100) int mebibytes)
            throws Exception {
        Usage burning = warm().run(Subject.command("burn", millis), limits(), Streams.none())
                .usage();
        assertThat(burning.cpuTime().orElseThrow())
                .isBetween(Duration.ofMillis(millis), Duration.ofMillis(millis + 15));
        Usage holding = warm().run(Subject.command("hold", (long) mebibytes << 20), limits(), Streams.none())
                .usage();
        assertThat(holding.peakMemoryBytes().orElseThrow()).isBetween((long) mebibytes << 20, (mebibytes + 3L) << 20);
        assertThat(holding.minorFaults().orElseThrow()).isGreaterThanOrEqualTo(mebibytes * 256L);
    }

    private Environment warm() throws SandboxException, InterruptedException {
        return environment("first");
    }

    private Environment second() throws SandboxException, InterruptedException {
        return environment("second");
    }

    /** Environments that last as long as the sandbox, by name. */
    protected abstract Map<String, Environment> environments();

    private Environment environment(String name) throws SandboxException, InterruptedException {
        Environment there = environments().get(name);
        if (there == null) {
            there = open();
            environments().put(name, there);
        }
        try {
            there.reset();
        } catch (SandboxException e) {
            // It broke in another property, which failed for it; this one is about something else.
            there.close();
            there = open();
            environments().put(name, there);
        }
        return there;
    }
}
