package dev.letscode.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.Tier;
import dev.letscode.engine.language.ToolFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class PrecompilerTest {

    private static Language cppForTheClientTier() {
        Language language = RealSandbox.installed("cpp20").in(Tier.CLIENT).orElseThrow();
        List<String> missing = new ToolFinder().find(language).missing();
        if (!missing.isEmpty()) {
            System.out.println("skipped: no C++ for the client tier (" + missing + "); scripts/setup installs it");
        }
        Assumptions.assumeTrue(missing.isEmpty(), "not installed: " + missing);
        return language;
    }

    @Test
    void a_header_is_compiled_once_and_again_when_it_is_damaged_or_of_another_compiler() throws Exception {
        Language language = cppForTheClientTier();
        try (RealSandbox real = new RealSandbox()) {
            assertThat(build(real, language, 1)).isInstanceOf(BuildResult.Built.class);
            Path header = header(real);
            Path files = CachedProgram.filesIn(header);
            FileTime made = Files.getLastModifiedTime(files.resolve("header.pch"));

            assertThat(build(real, language, 2)).isInstanceOf(BuildResult.Built.class);
            assertThat(Files.getLastModifiedTime(files.resolve("header.pch"))).isEqualTo(made);

            Files.writeString(files.resolve("header.pch"), "damaged");
            assertThat(build(real, language, 3)).isInstanceOf(BuildResult.Built.class);
            assertThat(Files.size(files.resolve("header.pch"))).isGreaterThan(1 << 20);

            Files.writeString(files.resolve("header.pch"), "what another compiler has made");
            CachedProgram.seal(header, "");
            assertThat(build(real, language, 4)).isInstanceOf(BuildResult.Built.class);
            assertThat(header).doesNotExist();

            assertThat(build(real, language, 5)).isInstanceOf(BuildResult.Built.class);
            assertThat(Files.size(files.resolve("header.pch"))).isGreaterThan(1 << 20);

            BuildResult.Rejected rejected = real.rejected(real.builder.build(
                    real.source(Map.of("a.cc", "#include <iostream>\n\nint main() { return x; }\n")),
                    language,
                    CompileLimits.defaults()));
            assertThat(rejected.diagnostics())
                    .singleElement()
                    .matches(one -> one.line() == 3 && one.file().equals("a.cc"));
        }
    }

    private static BuildResult build(RealSandbox real, Language language, int number) throws Exception {
        String source = """
                #include <iostream>
                int main() { int a, b; std::cin >> a >> b; std::cout << a + b + %d; }
                """.formatted(number);
        return real.builder.build(real.source(Map.of("a.cc", source)), language, CompileLimits.defaults());
    }

    private static Path header(RealSandbox real) throws IOException {
        try (Stream<Path> entries = Files.list(real.folder.resolve("cache"))) {
            return entries.filter(
                            entry -> Files.exists(CachedProgram.filesIn(entry).resolve("header.pch")))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
