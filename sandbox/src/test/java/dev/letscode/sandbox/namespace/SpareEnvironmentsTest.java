package dev.letscode.sandbox.namespace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.sandbox.CacheUse;
import dev.letscode.sandbox.Captured;
import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Mount;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.seccomp.SystemCallPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SpareEnvironmentsTest {

    private static final Command CAT = Command.of("cat", "/program/text");

    @TempDir
    private Path folder;

    private Path program = Path.of("");
    private final NamespaceSandbox sandbox;
    /** Processes of the sandbox itself. */
    private Set<Long> others = Set.of();

    SpareEnvironmentsTest() throws Exception {
        sandbox = NamespaceSandbox.create();
    }

    @BeforeEach
    void write() throws Exception {
        others = ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
        program = Files.createDirectory(folder.resolve("program"));
        Files.writeString(program.resolve("text"), "first");
    }

    @AfterEach
    void close() {
        sandbox.close();
        assertThat(made()).isEmpty();
    }

    private Stream<ProcessHandle> made() {
        return ProcessHandle.current().children().filter(process -> !others.contains(process.pid()));
    }

    private EnvironmentSpec spec() {
        return EnvironmentSpec.strict().withMounts(new Mount(program, "/program"));
    }

    private CacheUse use() {
        return Objects.requireNonNull(sandbox.caches().get(Sandbox.ENVIRONMENTS));
    }

    private void prepare(EnvironmentSpec spec, int ready) throws InterruptedException {
        sandbox.prepare(spec, CAT, Limits.defaults());
        while (sandbox.ready() < ready) {
            Thread.sleep(1);
        }
    }

    private String read(EnvironmentSpec spec) throws Exception {
        try (Environment environment = sandbox.open(spec)) {
            return Captured.run(environment, CAT, Limits.defaults()).stdout();
        }
    }

    @Test
    void an_environment_that_was_wished_for_is_there_once() throws Exception {
        prepare(spec(), 1);
        assertThat(read(spec())).isEqualTo("first");
        assertThat(use()).isEqualTo(new CacheUse(1, 0, 0));
        assertThat(read(spec())).isEqualTo("first");
        assertThat(use()).isEqualTo(new CacheUse(1, 1, 0));
    }

    @Test
    void wishing_again_makes_no_second_one() throws Exception {
        prepare(spec(), 1);
        for (int i = 0; i < 20; i++) {
            prepare(spec(), 1);
        }
        assertThat(sandbox.ready()).isEqualTo(1);
    }

    @Test
    void one_for_anything_else_is_not_taken() throws Exception {
        prepare(spec().withPolicy(SystemCallPolicy.named("native")), 1);
        assertThat(read(spec())).isEqualTo("first");
        assertThat(use()).isEqualTo(new CacheUse(0, 1, 0));
    }

    @Test
    void one_that_shows_a_folder_which_was_replaced_is_not_taken() throws Exception {
        prepare(spec(), 1);
        Files.move(program, folder.resolve("old"));
        Files.createDirectory(program);
        Files.writeString(program.resolve("text"), "second");

        assertThat(read(spec())).isEqualTo("second");
        assertThat(use()).isEqualTo(new CacheUse(0, 1, 0));
    }

    @Test
    void of_many_the_first_ones_go() throws Exception {
        for (int i = 1; i <= 6; i++) {
            prepare(spec().withWork((16L + i) << 20, 100), Math.min(i, 4));
        }
        while (use().evictions() < 2) {
            Thread.sleep(1);
        }
        assertThat(read(spec().withWork(17L << 20, 100))).isEqualTo("first");
        assertThat(use().hits()).isZero();
        assertThat(read(spec().withWork(22L << 20, 100))).isEqualTo("first");
        assertThat(use()).isEqualTo(new CacheUse(1, 1, 2));
    }

    @Test
    void one_that_has_died_is_not_taken() throws Exception {
        prepare(spec(), 1);
        made().toList().forEach(ProcessHandle::destroyForcibly);
        while (made().findAny().isPresent()) {
            Thread.sleep(1);
        }
        assertThat(read(spec())).isEqualTo("first");
        assertThat(use()).isEqualTo(new CacheUse(0, 1, 0));
    }
}
