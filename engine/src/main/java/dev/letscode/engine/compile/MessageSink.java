package dev.letscode.engine.compile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Collects diagnostics; gives files their authors' names and drops what is said twice. */
final class MessageSink {

    private final UnaryOperator<String> originalName;
    private final Set<CompilerDiagnostic> found = new LinkedHashSet<>();

    MessageSink(UnaryOperator<String> originalName) {
        this.originalName = originalName;
    }

    List<CompilerDiagnostic> found() {
        return List.copyOf(found);
    }

    boolean hasErrors() {
        return found.stream().anyMatch(CompilerDiagnostic::isError);
    }

    void add(String file, int line, int column, Severity severity, String message) {
        String name = file.isEmpty() ? "" : originalName.apply(file);
        found.add(new CompilerDiagnostic(name, line, column, severity, message.strip()));
    }

    /** From the groups {@code file}, {@code line}, {@code column}, {@code severity} and {@code message}, if there. */
    void add(Matcher matcher) {
        add(
                group(matcher, "file"),
                number(group(matcher, "line")),
                number(group(matcher, "column")),
                severity(group(matcher, "severity")),
                group(matcher, "message"));
    }

    static int number(String digits) {
        return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
    }

    /** An error unless the word says that it is less. */
    static Severity severity(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.contains("warning") || lower.contains("deprecated")) {
            return Severity.WARNING;
        }
        return lower.startsWith("note") || lower.startsWith("hint") || lower.startsWith("info")
                ? Severity.NOTE
                : Severity.ERROR;
    }

    static String group(Matcher matcher, String name) {
        @Nullable Integer index = matcher.namedGroups().get(name);
        String value = index == null ? null : matcher.group(index);
        return value == null ? "" : value;
    }
}
