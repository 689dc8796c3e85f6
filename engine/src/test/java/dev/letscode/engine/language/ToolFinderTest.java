package dev.letscode.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.sandbox.seccomp.SystemCallPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolFinderTest {

    @TempDir
    Path root;

    private Path bin;
    private ToolFinder finder;

    @BeforeEach
    void makeFolders() throws IOException {
        bin = Files.createDirectories(root.resolve("usr/bin"));
        finder = new ToolFinder(List.of(bin), List.of(root.resolve("usr").toRealPath()));
    }

    @Test
    void a_program_is_found_by_its_name() throws IOException {
        Path program = program("usr/bin/gcc");
        assertThat(find("gcc", List.of("gcc"))).isEqualTo(Map.of("gcc", program));
    }

    @Test
    void a_file_that_cannot_be_started_is_no_program() throws IOException {
        Files.writeString(bin.resolve("gcc"), "text");
        assertThat(find("gcc", List.of("gcc"))).isEmpty();
    }

    @Test
    void a_link_into_a_home_is_no_program_because_a_sandbox_does_not_see_it() throws IOException {
        Path home = program("home/me/.cargo/bin/rustc");
        Files.createSymbolicLink(bin.resolve("rustc"), home);
        assertThat(find("rustc", List.of("rustc"))).isEmpty();
    }

    @Test
    void the_first_candidate_wins_and_of_several_matches_the_highest_number() throws IOException {
        program("usr/lib/jvm/java-1.17.0-openjdk/bin/java");
        Path seventeen = program("usr/lib/jvm/java-17-openjdk/bin/java");
        String any = root + "/usr/lib/jvm/*/bin/java";
        List<String> candidates = List.of(root + "/usr/lib/jvm/*-25-*/bin/java", any, "java");
        assertThat(find("java", candidates)).isEqualTo(Map.of("java", seventeen));
        program("usr/lib/jvm/jdk-11.0.25/bin/java");
        Path nine = program("usr/lib/jvm/java-9-openjdk/bin/java");
        assertThat(find("java", candidates)).isEqualTo(Map.of("java", seventeen));
        Path hundred = program("usr/lib/jvm/java-100-openjdk/bin/java");
        assertThat(find("java", List.of(any)))
                .isEqualTo(Map.of("java", hundred))
                .doesNotContainValue(nine);
        Path twentyFive = program("usr/lib/jvm/temurin-25-jdk/bin/java");
        assertThat(find("java", candidates)).isEqualTo(Map.of("java", twentyFive));
    }

    @Test
    void another_version_has_another_identity() throws IOException {
        program("usr/bin/gcc");
        String before = finder.find(language("gcc", List.of("gcc"))).identity();
        Files.writeString(bin.resolve("gcc"), "a newer one");
        assertThat(finder.find(language("gcc", List.of("gcc"))).identity()).isNotEqualTo(before);
    }

    private Path program(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "program");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private Map<String, Path> find(String program, List<String> candidates) {
        return finder.find(language(program, candidates)).programs();
    }

    private static Language language(String program, List<String> candidates) {
        CommandTemplate command = new CommandTemplate(List.of(program));
        return new Language(
                "x",
                "X",
                List.of(".x"),
                true,
                List.of(),
                Optional.empty(),
                new EntryRule.WholeProgram(),
                new Tools(Map.of(program, candidates), command, List.of()),
                new CompileRules(List.of(), Map.of(), false, Dialect.NONE),
                new RunRules(command, Map.of(), 1, 1, 0, 0, 1, SystemCallPolicy.named("general"), 0, Set.of()),
                new SelfTest("a.x", "a", "1", "1"),
                Tier.SERVER,
                Optional.empty(),
                "");
    }
}
