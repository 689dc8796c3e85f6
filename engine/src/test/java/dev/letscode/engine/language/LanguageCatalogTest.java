package dev.letscode.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.problems.Diagnostic;
import dev.letscode.sandbox.seccomp.Errno;
import dev.letscode.sandbox.seccomp.SystemCallAction;
import dev.letscode.sandbox.seccomp.SystemCallPolicy;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageCatalogTest {

    private static final LanguageCatalog BUNDLED = LanguageCatalog.bundled();

    private static final String TINY = """
            id: tiny
            name: Tiny
            extensions: .tiny
            entry: whole-program
            tools: {version: tiny --version}
            compile:
              commands:
                - tiny -o {output}/program {sources}
              diagnostics: gcc
            run: {command: "{program}/program"}
            self-test: {file: a.tiny, source: a, input: 1, output: 1}
            """;

    @TempDir
    Path folder;

    @Nested
    class Bundled {

        @Test
        void all_languages_are_there_and_without_a_fault() {
            assertThat(BUNDLED.problems()).isEmpty();
            assertThat(BUNDLED.all())
                    .extracting(Language::id)
                    .contains("c", "cpp17", "cpp20", "cpp23", "java", "python3", "javascript", "rust", "go", "kotlin")
                    .contains("csharp", "haskell", "pascal", "ruby", "php", "perl", "lua", "ocaml", "scala", "fortran")
                    .contains("ada", "awk", "bash");
        }

        @Test
        void each_has_the_family_of_system_calls_of_its_kind() {
            assertThat(policy("c")).isEqualTo("native");
            assertThat(policy("rust")).isEqualTo("native");
            assertThat(policy("java")).isEqualTo("managed");
            assertThat(policy("javascript")).isEqualTo("managed");
            assertThat(policy("python3")).isEqualTo("interpreter");
            assertThat(policy("script")).isEqualTo("general");
        }

        private static String policy(String id) {
            return BUNDLED.byId(id).orElseThrow().run().systemCalls().name();
        }

        @Test
        void an_extension_of_c_plus_plus_stands_for_c_plus_plus_20() {
            for (String extension : List.of(".cc", ".cpp", ".cxx", ".c++", ".C")) {
                assertThat(detected("a" + extension)).contains("cpp20");
            }
            assertThat(detected("a.c")).contains("c");
        }

        @Test
        void a_language_is_found_by_its_id_and_by_kattis_codes() {
            assertThat(BUNDLED.byId("cpp").map(Language::id)).contains("cpp20");
            assertThat(BUNDLED.byId("CPP17").map(Language::id)).contains("cpp17");
            assertThat(BUNDLED.byId("python").map(Language::id)).contains("python3");
            assertThat(BUNDLED.byId("cobol")).isEmpty();
        }

        @Test
        void the_language_of_most_files_wins_and_a_tie_is_nobodys() {
            assertThat(detected("a.py", "b.py", "data.txt", "c.cc")).contains("python3");
            assertThat(detected("a.py", "c.cc")).isEmpty();
            assertThat(detected("README.md")).isEmpty();
        }

        @Test
        void a_jury_folder_with_a_build_script_is_built_by_it() {
            SourceSet source = sources("build", "checker.cc", "testlib.h");
            assertThat(BUNDLED.detectJury(source).map(Language::id)).contains("script");
            assertThat(BUNDLED.detect(source).map(Language::id)).contains("cpp20");
        }

        @Test
        void they_are_found_in_a_jar_too() throws Exception {
            Path jar = folder.resolve("engine with space.jar");
            List<URL> path = new ArrayList<>();
            path.add(jar.toUri().toURL());
            for (String entry : System.getProperty("java.class.path").split(":")) {
                Path classes = Path.of(entry);
                if (Files.exists(classes.resolve("dev/letscode/engine/language/cpp20.yaml"))) {
                    writeJar(classes, jar);
                } else {
                    path.add(classes.toUri().toURL());
                }
            }
            try (URLClassLoader loader =
                    new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
                Class<?> catalog = loader.loadClass(LanguageCatalog.class.getName());
                Object bundled = catalog.getMethod("bundled").invoke(null);
                List<?> all = (List<?>) catalog.getMethod("all").invoke(bundled);
                assertThat(URI.create(String.valueOf(catalog.getResource("LanguageCatalog.class"))))
                        .hasScheme("jar");
                assertThat(all).hasSameSizeAs(BUNDLED.all());
            }
        }
    }

    @Nested
    class Users {

        @Test
        void a_language_of_ones_own_joins_the_bundled_ones() throws IOException {
            Files.writeString(folder.resolve("tiny.yaml"), TINY);
            LanguageCatalog catalog = LanguageCatalog.load(List.of(folder, folder.resolve("not there")));
            assertThat(catalog.problems()).isEmpty();
            assertThat(catalog.byId("tiny")).isPresent();
            assertThat(catalog.all()).hasSize(BUNDLED.all().size() + 1);
        }

        @Test
        void one_with_the_id_of_a_bundled_one_replaces_it() throws IOException {
            Files.writeString(folder.resolve("mine.yaml"), TINY.replace("id: tiny", "id: cpp20"));
            LanguageCatalog catalog = LanguageCatalog.load(List.of(folder));
            assertThat(catalog.byId("cpp20").orElseThrow().name()).isEqualTo("Tiny");
            assertThat(catalog.all()).hasSameSizeAs(BUNDLED.all());
        }

        @Test
        void a_broken_file_is_reported_with_its_line_and_takes_no_other_down() throws IOException {
            Files.writeString(folder.resolve("a.yaml"), TINY.replace("{sources}", "{soruces}"));
            Files.writeString(folder.resolve("b.yaml"), "id: [\n");
            Files.writeString(folder.resolve("c.yaml"), TINY.replace("name:", "nmae:"));
            Files.write(folder.resolve("d.yaml"), new byte[] {(byte) 0xFF});
            Files.writeString(folder.resolve("e.yaml"), TINY);
            LanguageCatalog catalog = LanguageCatalog.load(List.of(folder));
            assertThat(catalog.byId("tiny")).isPresent();
            assertThat(catalog.problems())
                    .extracting(Diagnostic::toString)
                    .anyMatch(text -> text.contains("/a.yaml:7: ") && text.contains("{soruces}"))
                    .anyMatch(text -> text.contains("/b.yaml:") && text.contains("YAML"))
                    .anyMatch(text -> text.contains("/c.yaml:2: ") && text.contains("nmae"))
                    .anyMatch(text -> text.contains("/d.yaml:1: ") && text.contains("UTF-8"))
                    .noneMatch(text -> text.contains("/e.yaml"));
        }

        @Test
        void one_that_does_not_say_which_system_calls_it_needs_has_all_that_any_family_has() throws IOException {
            assertThat(tiny("{command: \"{program}/program\"}").name()).isEqualTo("general");
        }

        @Test
        void one_can_allow_and_refuse_system_calls_beyond_its_family() throws IOException {
            SystemCallPolicy policy =
                    tiny("{command: x, system-calls: {family: native, allow: [ptrace, personality], refuse: fork}}");
            assertThat(policy.actions("ptrace")).containsExactly(new SystemCallAction.Allow());
            assertThat(policy.actions("personality")).containsExactly(new SystemCallAction.Allow());
            assertThat(policy.actions("fork")).containsExactly(new SystemCallAction.Refuse(Errno.EPERM));
            assertThat(policy.actions("mount")).containsExactly(new SystemCallAction.End());
        }

        private SystemCallPolicy tiny(String run) throws IOException {
            Files.writeString(folder.resolve("tiny.yaml"), TINY.replace("{command: \"{program}/program\"}", run));
            LanguageCatalog catalog = LanguageCatalog.load(List.of(folder));
            assertThat(catalog.problems()).isEmpty();
            return catalog.byId("tiny").orElseThrow().run().systemCalls();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "nativ                                      | names no family",
                    "[native, managed]                          | must be a family, or a map",
                    "{family: nativ}                            | there is no family",
                    "{family: native, allow: [ptraec]}          | no processor has a system call",
                    "{family: native, alow: [ptrace]}           | did you mean 'allow'",
                    "{family: native, allow: fork, refuse: fork} | must not both have fork",
                })
        void a_mistake_in_its_system_calls_is_reported_with_its_line(String value, String reason) throws IOException {
            Files.writeString(
                    folder.resolve("tiny.yaml"),
                    TINY.replace(
                            "run: {command: \"{program}/program\"}", "run:\n  command: x\n  system-calls: " + value));
            LanguageCatalog catalog = LanguageCatalog.load(List.of(folder));
            assertThat(catalog.byId("tiny")).isEmpty();
            assertThat(catalog.problems())
                    .extracting(Diagnostic::toString)
                    .singleElement()
                    .asString()
                    .contains("/tiny.yaml:12: ", reason);
        }

        @Test
        void a_name_that_is_taken_stays_with_its_owner_and_is_mentioned() throws IOException {
            Files.writeString(folder.resolve("tiny.yaml"), TINY.replace(".tiny", ".zz .py"));
            LanguageCatalog catalog = LanguageCatalog.load(List.of(folder));
            assertThat(catalog.detect(sources("a.py")).map(Language::id)).contains("python3");
            assertThat(catalog.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message()).contains(".py", "python3", "tiny"));
        }
    }

    private static Optional<String> detected(String... names) {
        return BUNDLED.detect(sources(names)).map(Language::id);
    }

    private static SourceSet sources(String... names) {
        return new SourceSet(Stream.of(names)
                .map(name -> new SourceFile(name, Path.of(name)))
                .toList());
    }

    private static void writeJar(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> walk = Files.walk(classes)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(path).toString()));
                Files.copy(path, out);
            }
        }
    }
}
