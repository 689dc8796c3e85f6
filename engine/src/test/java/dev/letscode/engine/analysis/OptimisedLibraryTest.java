package dev.letscode.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.letscode.engine.language.Grammar;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the parser which this build has compiled is the one that reads. */
class OptimisedLibraryTest {

    /** What glibc's linker says when it decides which library has the function that another one calls. */
    private static final Pattern BOUND =
            Pattern.compile("binding file \\S+/lib/\\S+ \\[0] to (\\S+) \\[0]: normal symbol `ts_parser_parse");

    /** In a process of its own, as what a function stands for is decided once. */
    static final class Reading {
        public static void main(String[] arguments) throws AnalysisUnavailableException {
            new Analyser(Path.of(arguments[0]))
                    .open("int main() {}", Grammar.CPP)
                    .close();
        }
    }

    @Test
    void the_binding_calls_the_parser_that_this_build_has_compiled(@TempDir Path folder) throws Exception {
        String file = NativeLibrary.fileName("tree-sitter");
        assumeTrue(
                OptimisedLibrary.class.getResource("native/" + file) != null,
                "this build has not compiled the parser, as it found no C compiler");
        Path said = folder.resolve("said");
        Path cache = folder.resolve("cache");
        ProcessBuilder reading = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Reading.class.getName(),
                cache.toString());
        reading.environment().put("LD_DEBUG", "bindings"); // goes to the standard error
        Process process = reading.redirectErrorStream(true)
                .redirectOutput(Redirect.to(said.toFile()))
                .start();
        assertThat(process.waitFor()).isZero();
        Path theirs = Path.of("lib", file);
        assertThat(callees(said))
                .isNotEmpty()
                .allMatch(library -> library.startsWith(cache) && library.endsWith(file) && !library.endsWith(theirs));
    }

    /** The libraries whose parser is called by the one that the binding loads. */
    private static List<Path> callees(Path said) throws IOException {
        List<Path> libraries = new ArrayList<>();
        for (String line : Files.readAllLines(said)) {
            Matcher bound = BOUND.matcher(line);
            if (bound.find()) {
                libraries.add(Path.of(bound.group(1)));
            }
        }
        return libraries;
    }
}
