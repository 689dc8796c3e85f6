package dev.letscode.app.cli;

import dev.letscode.app.terminal.Screen;
import dev.letscode.app.terminal.Style;
import dev.letscode.app.terminal.Terminal;
import dev.letscode.app.terminal.Text;
import dev.letscode.engine.compile.CompilerDiagnostic;
import dev.letscode.engine.compile.Severity;
import dev.letscode.engine.language.SourceSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A compiler's messages, with the line of the source that each is about. */
final class CompilerView {

    private static final int MOST_SHOWN = 10;
    private static final int LONGEST_LINE = 160;

    private final Screen screen;
    private final SourceSet source;

    CompilerView(Screen screen, SourceSet source) {
        this.screen = screen;
        this.source = source;
    }

    /** Shows the messages, or the compiler's output where there are none. */
    void show(List<CompilerDiagnostic> diagnostics, String output) {
        diagnostics.stream().limit(MOST_SHOWN).forEach(this::show);
        if (diagnostics.size() > MOST_SHOWN) {
            screen.line("… and " + (diagnostics.size() - MOST_SHOWN) + " more");
        }
        if (diagnostics.isEmpty() && !output.isBlank()) {
            screen.line(Text.printable(output.strip()));
        }
    }

    private void show(CompilerDiagnostic diagnostic) {
        Terminal terminal = screen.terminal();
        String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
        screen.line(terminal.out(Style.STRONG, Text.printable(place(diagnostic)))
                + terminal.out(style(diagnostic.severity()), severity + ":")
                + " "
                + Text.printable(diagnostic.message()));
        sourceLine(diagnostic).ifPresent(line -> {
            String shown = Text.cut(Text.printable(line), LONGEST_LINE);
            screen.line("    " + shown);
            int column = diagnostic.column();
            // Compilers disagree on how many columns a tab or a letter beyond ASCII takes.
            if (column > 0 && column < LONGEST_LINE && line.matches("[ -~]{" + column + "}.*")) {
                screen.line("    " + " ".repeat(column - 1) + terminal.out(Style.STRONG_GOOD, "^"));
            }
        });
    }

    private static String place(CompilerDiagnostic diagnostic) {
        if (diagnostic.file().isEmpty()) {
            return "";
        }
        String line = diagnostic.line() > 0 ? ":" + diagnostic.line() : "";
        String column = diagnostic.line() > 0 && diagnostic.column() > 0 ? ":" + diagnostic.column() : "";
        return diagnostic.file() + line + column + ": ";
    }

    private static Style style(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.STRONG_BAD;
            case WARNING -> Style.STRONG_WARNING;
            case NOTE -> Style.STRONG;
        };
    }

    private Optional<String> sourceLine(CompilerDiagnostic diagnostic) {
        if (diagnostic.line() == 0) {
            return Optional.empty();
        }
        return source.files().stream()
                .filter(file -> file.name().equals(diagnostic.file()))
                .findFirst()
                .flatMap(file -> line(file.path(), diagnostic.line()));
    }

    private static Optional<String> line(Path file, int number) {
        // What is not UTF-8 is shown as a replacement character instead of failing.
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder))) {
            return reader.lines().skip(number - 1L).findFirst().filter(line -> !line.isBlank());
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
