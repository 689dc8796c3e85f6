package dev.letscode.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.LanguageCatalog;
import dev.letscode.engine.language.SourceFile;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.sandbox.SandboxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramBuilderTest {

    private static final String HELLO = "#include <stdio.h>\nint main(void) { puts(\"%s\"); return 0; }\n";

    @SuppressWarnings("NullAway.Init")
    private static RealSandbox real;

    @BeforeAll
    static void open() throws Exception {
        real = new RealSandbox();
    }

    @AfterAll
    static void close() {
        real.close();
    }

    @Nested
    class Cache {

        @Test
        void the_same_source_is_compiled_once_and_another_one_again() throws Exception {
            assertThat(real.build("c", "a.c", HELLO.formatted("one"))).matches(result -> !isCached(result));
            assertThat(real.build("c", "a.c", HELLO.formatted("one"))).matches(ProgramBuilderTest::isCached);
            assertThat(real.build("c", "a.c", HELLO.formatted("two"))).matches(result -> !isCached(result));
        }

        @Test
        void threads_that_want_the_same_share_the_work() throws Exception {
            List<Future<BuildResult>> futures = new ArrayList<>();
            try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
                for (int i = 0; i < 8; i++) {
                    futures.add(pool.submit(() -> real.build("c", "a.c", HELLO.formatted("shared"))));
                }
            }
            List<Program> programs = new ArrayList<>();
            for (Future<BuildResult> future : futures) {
                programs.add(real.built(future.get()));
            }
            assertThat(programs).containsOnly(programs.getFirst());
            assertThat(real.run(programs.getFirst(), "")).isEqualTo("shared");
        }

        @Test
        void a_damaged_program_is_compiled_again() throws Exception {
            Program program = real.built(real.build("c", "a.c", HELLO.formatted("damaged")));
            Files.writeString(program.folder().resolve("program"), "not what it was");
            BuildResult again = real.build("c", "a.c", HELLO.formatted("damaged"));
            assertThat(isCached(again)).isFalse();
            assertThat(real.run(real.built(again), "")).isEqualTo("damaged");
        }

        @Test
        void nothing_is_left_of_what_did_not_compile() throws Exception {
            try (RealSandbox own = new RealSandbox()) {
                own.rejected(own.build("c", "a.c", "int x = y;"));
                try (Stream<Path> listing = Files.list(own.folder.resolve("cache"))) {
                    assertThat(listing).isEmpty();
                }
            }
        }
    }

    @Nested
    class Sources {

        @Test
        void names_with_spaces_line_ends_of_windows_and_invalid_utf8_are_no_trouble() throws Exception {
            SourceFile file = real.source(
                    "my answer.c",
                    "int main(void) { // \u00ff\r\n return 0; }\r\n".getBytes(StandardCharsets.ISO_8859_1));
            SourceSet source = new SourceSet(List.of(file));
            real.built(real.builder.build(source, RealSandbox.installed("c"), CompileLimits.defaults()));
        }

        @Test
        void several_files_and_headers_become_one_program() throws Exception {
            SourceSet source = real.source(Map.of(
                    "main.cc", "#include <cstdio>\n#include \"lib/two.h\"\nint main() { printf(\"%d\", two()); }",
                    "lib/two.cc", "#include \"two.h\"\nint two() { return 2; }",
                    "lib/two.h", "int two();"));
            Language language = RealSandbox.LANGUAGES.detect(source).orElseThrow();
            assertThat(language.id()).isEqualTo("cpp20");
            Program program = real.built(real.builder.build(source, language, CompileLimits.defaults()));
            assertThat(real.run(program, "")).isEqualTo("2");
        }

        @Test
        void python_modules_find_each_other_from_a_read_only_folder() throws Exception {
            SourceSet source = real.source(Map.of(
                    "main.py", "import sys\nfrom lib.helper import double\nprint(double(int(input())))\n",
                    "lib/__init__.py", "",
                    "lib/helper.py", "def double(x):\n    return 2 * x\n"));
            Program program =
                    real.built(real.builder.build(source, RealSandbox.installed("python3"), CompileLimits.defaults()));
            assertThat(real.run(program, "21")).isEqualTo("42");
        }

        @Test
        void a_java_class_in_a_package_and_a_file_of_another_name() throws Exception {
            Program program = real.built(
                    real.build(
                            "java",
                            "answer-1.java",
                            "package a.b;\npublic class Sol { static class Main {}\n"
                                    + " public static void main(String[] x) { System.out.println(\"from \" + Sol.class.getName()); } }"));
            assertThat(program.entry()).isEqualTo("a.b.Sol");
            assertThat(real.run(program, "")).isEqualTo("from a.b.Sol");
        }

        @Test
        void a_folder_with_build_and_run_scripts_is_built_by_them() throws Exception {
            SourceSet source = real.source(Map.of(
                    "build", "#!/bin/bash\nset -e\ngcc -O2 -o checker checker.c\n",
                    "run", "#!/bin/bash\nexec \"$(dirname \"$0\")/checker\" \"$@\"\n",
                    "checker.c", HELLO.formatted("built by a script")));
            RealSandbox.installed("c");
            Language script = RealSandbox.LANGUAGES.detectJury(source).orElseThrow();
            Program program = real.built(real.builder.build(source, script, CompileLimits.jury()));
            assertThat(real.run(program, "")).isEqualTo("built by a script");
        }

        @Test
        void what_no_compiler_should_see_is_refused() throws Exception {
            assertThat(real.rejected(real.build("c", "a.c", " \n")).reason()).isEqualTo("the source is empty");
            assertThat(real.rejected(real.build("c", "a.c", "\0\1\2")).reason()).contains("NUL");
            assertThat(real.rejected(real.build("c", "../a.c", "x")).reason()).contains("file name");
            assertThat(real.rejected(real.build("c", "a.c", "a".repeat(10_000_000)))
                            .reason())
                    .contains("128 KiB");
        }
    }

    @Nested
    class LimitsOfCompilers {

        @Test
        @Tag("slow")
        void a_source_that_compiles_for_ever_ends_by_the_time_limit_and_is_the_authors_fault() throws Exception {
            String source = "template<int N, int M> struct A { static constexpr long v ="
                    + " A<N - 1, 2 * M>::v + A<N - 1, 2 * M + 1>::v; };\n"
                    + "template<int M> struct A<0, M> { static constexpr long v = M; };\n"
                    + "int main() { return A<24, 1>::v % 2; }\n";
            CompileLimits limits = CompileLimits.defaults().withTime(Duration.ofSeconds(1));
            BuildResult.Rejected rejected = real.rejected(
                    real.builder.build(real.source(Map.of("a.cc", source)), RealSandbox.installed("cpp20"), limits));
            assertThat(rejected.reason()).isEqualTo("compiling was stopped: it took more than 1 s of CPU time");
        }

        @Test
        void a_source_that_needs_too_much_memory_is_stopped() throws Exception {
            CompileLimits limits = CompileLimits.defaults().withMemoryBytes(64L << 20);
            BuildResult.Rejected rejected = real.rejected(real.builder.build(
                    real.source(Map.of("a.c", "#include \"/dev/zero\"\nint main(void) {}\n")),
                    RealSandbox.installed("c"),
                    limits));
            assertThat(rejected.reason()).isEqualTo("compiling was stopped: it needed more than 64 MiB of memory");
        }

        @Test
        void a_program_that_is_too_large_is_refused() throws Exception {
            BuildResult.Rejected rejected = real.rejected(
                    real.build("c", "a.c", "volatile int big[1 << 28] = {1};\nint main(void) { return big[3]; }\n"));
            assertThat(rejected.output()).contains("File size limit exceeded");
        }

        @Test
        void a_flood_of_messages_is_cut_off() throws Exception {
            String source = "int main(void) {\n" + "  int x = \"a\" * \"b\";\n".repeat(4_000) + "}\n";
            Language c = RealSandbox.installed("c");
            CompileLimits small = new CompileLimits(CompileLimits.defaults().run(), 1 << 20, 1 << 20, 5_000);
            BuildResult.Rejected rejected =
                    real.rejected(real.builder.build(real.source(Map.of("a.c", source)), c, small));
            assertThat(rejected.output()).hasSizeLessThan(5_100).contains("which was cut off");
            assertThat(rejected.diagnostics().getFirst().line()).isEqualTo(2);
        }

        @Test
        void a_compiler_sees_neither_the_hosts_files_nor_the_network() throws Exception {
            BuildResult.Rejected rejected = real.rejected(real.build(
                    "c", "a.c", "#include \"/etc/shadow\"\n#include \"/root/.profile\"\nint main(void) {}\n"));
            assertThat(rejected.diagnostics())
                    .filteredOn(CompilerDiagnostic::isError)
                    .allMatch(diagnostic -> diagnostic.message().contains("No such file"));
        }
    }

    @Nested
    class Installation {

        @TempDir
        @SuppressWarnings("NullAway.Init")
        Path userFolder;

        @Test
        void a_language_that_is_not_installed_is_unavailable_and_says_what_installs_it() throws Exception {
            Language none = language("""
                    packages: gcc-none
                      find: {cc: no-such-compiler}
                      version: cc --version
                    """, "cc -o {output}/program {sources}");
            assertThat(real.builder.build(real.source(Map.of("a.zz", "x")), none, CompileLimits.defaults()))
                    .isInstanceOfSatisfying(
                            BuildResult.Unavailable.class,
                            unavailable -> assertThat(unavailable.reason())
                                    .contains("Mine is not installed here: cc", "apt-get install", "gcc-none"));
        }

        @Test
        void a_broken_compiler_is_never_the_authors_fault() throws Exception {
            Language broken = language("version: sh -c true", "sh -c 'exit 1'");
            assertThatThrownBy(() ->
                            real.builder.build(real.source(Map.of("a.zz", "x")), broken, CompileLimits.defaults()))
                    .isInstanceOf(SandboxException.class)
                    .hasMessageContaining("does not even compile a program that is known to be right");
        }

        @Test
        void a_compiler_that_makes_nothing_has_not_made_a_program() throws Exception {
            Language idle = language("version: sh -c true", "sh -n");
            assertThat(real.rejected(real.builder.build(
                                    real.source(Map.of("a.zz", "x")), idle, CompileLimits.defaults()))
                            .reason())
                    .contains("made no program");
        }

        @Test
        void what_a_compiler_was_stopped_for_is_known() throws Exception {
            // sources are scripts of this compiler's
            Language seduced = language("version: sh -c true", "sh a.zz {output}", "cp a.zz $1/program");

            BuildResult.Rejected rejected = real.rejected(real.builder.build(
                    real.source(Map.of("a.zz", "exec unshare -U true")), seduced, CompileLimits.defaults()));

            assertThat(rejected.violation().orElseThrow().action()).isEqualTo("unshare");
            assertThat(rejected.reason()).contains("tried something forbidden: unshare");
        }

        private Language language(String tools, String command) throws Exception {
            return language(tools, command, "a");
        }

        private Language language(String tools, String command, String selfTest) throws Exception {
            Files.writeString(userFolder.resolve("mine.yaml"), """
                    id: mine
                    name: Mine
                    extensions: .zz
                    entry: whole-program
                    tools:
                      %s
                    compile:
                      commands:
                        - %s
                      diagnostics: none
                    run: {command: "{program}/program"}
                    self-test: {file: a.zz, source: %s, input: 1, output: 1}
                    """.formatted(tools.strip(), command, selfTest));
            LanguageCatalog catalog = LanguageCatalog.load(List.of(userFolder));
            assertThat(catalog.problems()).isEmpty();
            return catalog.byId("mine").orElseThrow();
        }
    }

    @Test
    void interrupting_it_ends_it_and_the_next_one_builds() throws Exception {
        String source = HELLO.formatted("after an interruption") + "//" + "x".repeat(50_000);
        Thread thread = Thread.ofPlatform().start(() -> {
            try {
                real.build("c", "a.c", source);
            } catch (SandboxException | InterruptedException e) {
                // either it was over, or this is what was wanted
            }
        });
        thread.interrupt();
        thread.join(Duration.ofSeconds(20));
        assertThat(thread.isAlive()).isFalse();
        assertThat(real.run(real.built(real.build("c", "a.c", source)), "")).isEqualTo("after an interruption");
    }

    private static boolean isCached(BuildResult result) {
        return result instanceof BuildResult.Built built && built.cached();
    }
}
