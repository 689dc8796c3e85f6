package dev.letscode.app.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.verdict.Verdict;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.namespace.NamespaceSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Programs that real compilers turn into WebAssembly, in a real worker. */
@Tag("slow")
class WebAssemblyProperties {

    private static final List<Path> COMPILERS =
            List.of(Path.of("/usr/bin/clang++-19"), Path.of("/usr/bin/wasm-ld-14"), Path.of("/usr/bin/rustc"));

    private static final String CPP = """
            #include <cstdio>
            int main() {
              unsigned long long a, b;
              if (scanf("%%llu %%llu", &a, &b) != 2) return 1;
              printf("%%llu %%llu\\n", a * b + %d, b == 0 ? 0 : a / b);
            }
            """;

    private static final String RUST = """
            use std::io::Read;
            fn main() {
                let mut text = String::new();
                std::io::stdin().read_to_string(&mut text).unwrap();
                let v: Vec<u64> = text.split_whitespace().map(|word| word.parse().unwrap()).collect();
                println!("{} {}", v[0].wrapping_mul(v[1]).wrapping_add(%d), v[0].checked_div(v[1]).unwrap_or(0));
            }
            """;

    private static @Nullable Sandbox machine;
    private static @Nullable ClientTier tier;

    @BeforeContainer
    static void open() throws Exception {
        for (Path compiler : COMPILERS) {
            if (!Files.isExecutable(compiler)) {
                System.err.println("skipped: " + compiler + " is not installed; scripts/setup installs it");
                return;
            }
        }
        machine = NamespaceSandbox.create();
        tier = new ClientTier(machine, settings -> settings.withSpares(0));
    }

    @AfterContainer
    static void close() {
        if (tier != null) {
            tier.close();
        }
        if (machine != null) {
            machine.close();
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    @Tag("P32")
    void cpp_and_rust_are_compiled_to_a_module_and_run_in_the_client_tier(
            @ForAll boolean isRust, @ForAll @IntRange(max = 4) int constant, @ForAll long a, @ForAll long b)
            throws Exception {
        Assume.that(tier != null);
        ClientTier client = Objects.requireNonNull(tier);
        ClientTier.Ran ran = client.run(
                isRust ? "rust" : "cpp20",
                (isRust ? RUST : CPP).formatted(constant),
                Long.toUnsignedString(a) + " " + Long.toUnsignedString(b) + "\n",
                Duration.ofSeconds(10),
                256L << 20);

        assertThat(ran.result().verdict()).as(ran.toString()).isEqualTo(Verdict.ACCEPTED);
        assertThat(ran.result().conditions().backend()).isEqualTo("client");
        assertThat(ran.out())
                .isEqualTo(Long.toUnsignedString(a * b + constant) + " "
                        + (b == 0 ? "0" : Long.toUnsignedString(Long.divideUnsigned(a, b))) + "\n");
        assertThat(modules(client))
                .as("compiled programs")
                .isNotEmpty()
                .allSatisfy(module -> assertThat(module).startsWith(0, 'a', 's', 'm'));
    }

    @Example
    void a_worker_outlives_programs_that_use_much_of_its_memory() throws Exception {
        Assume.that(tier != null);
        ClientTier client = Objects.requireNonNull(tier);
        String large = "#include <vector>\nint main() { std::vector<char> v(150 << 20, 'x'); return v[12345] != 'x'; }";
        List<Set<Long>> workers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            assertThat(client.run("cpp20", large, "", Duration.ofSeconds(10), 256L << 20)
                            .result()
                            .verdict())
                    .isEqualTo(Verdict.ACCEPTED);
            workers.add(
                    ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet()));
        }
        assertThat(workers.subList(1, workers.size()))
                .as("processes after each run")
                .allMatch(workers.get(1)::equals);
    }

    private static List<byte[]> modules(ClientTier client) throws IOException {
        try (Stream<Path> files = Files.walk(client.programs())) {
            List<Path> found =
                    files.filter(file -> file.endsWith("program.wasm")).toList();
            return Stream.of(found.getFirst()).map(WebAssemblyProperties::bytes).toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
