package dev.letscode.problems.read;

import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.Metadata;
import dev.letscode.problems.text.TextFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads {@code domjudge-problem.ini}: lines of {@code key = value}, values maybe quoted (DOMjudge manual, appendix). */
final class DomjudgeIni {

    private static final int LIMIT_BYTES = 1 << 16;
    private static final Set<String> IGNORED =
            Set.of("probid", "cid", "short-name", "externalid", "allow_submit", "allow_judge", "points");
    private static final Set<String> EXECUTABLES = Set.of("special_run", "special_compare");

    private final String name;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Diagnostics diagnostics;

    private DomjudgeIni(String name, Diagnostics diagnostics) {
        this.name = name;
        this.diagnostics = diagnostics;
    }

    static Optional<DomjudgeIni> read(Entry root, Diagnostics diagnostics) {
        return root.childFile("domjudge-problem.ini")
                .flatMap(entry -> TextFile.read(entry.file(), entry.path(), LIMIT_BYTES, diagnostics))
                .map(file -> {
                    DomjudgeIni ini = new DomjudgeIni(file.name(), diagnostics);
                    ini.parse(file.text().lines().toList());
                    ini.check();
                    return ini;
                });
    }

    private void parse(List<String> text) {
        for (int i = 0; i < text.size(); i++) {
            String line = text.get(i).strip();
            if (line.isEmpty() || line.startsWith(";") || line.startsWith("#") || line.startsWith("[")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals <= 0) {
                diagnostics.error(name, i + 1, "must be a line 'key = value'");
                continue;
            }
            String key = line.substring(0, equals).strip();
            values.put(key, value(line.substring(equals + 1).strip(), i + 1));
            lines.put(key, i + 1);
        }
    }

    private String value(String text, int line) {
        if (text.isEmpty() || (text.charAt(0) != '"' && text.charAt(0) != '\'')) {
            int comment = text.indexOf(" ;");
            return comment < 0 ? text : text.substring(0, comment).strip();
        }
        int end = text.indexOf(text.charAt(0), 1);
        if (end < 0) {
            diagnostics.error(name, line, "has a quote that does not end on its line");
            return "";
        }
        return text.substring(1, end);
    }

    private void check() {
        values.keySet().forEach(key -> {
            int line = lines.getOrDefault(key, 0);
            if (EXECUTABLES.contains(key)) {
                diagnostics.error(
                        name,
                        line,
                        "'" + key + "' names a program on a DOMjudge server, which is not in the package; put the"
                                + " program into output_validators and ask for it in problem.yaml");
            } else if (!IGNORED.contains(key)
                    && !Set.of("name", "timelimit", "color").contains(key)) {
                diagnostics.warning(name, line, "unknown key '" + key + "'; it is ignored");
            }
        });
    }

    OptionalDouble timeLimit() {
        String text = values.get("timelimit");
        if (text == null) {
            return OptionalDouble.empty();
        }
        OptionalDouble seconds = TimeLimitFiles.parse(text);
        if (seconds.isEmpty()) {
            diagnostics.error(
                    name, lines.getOrDefault("timelimit", 0), "'timelimit' must be a number of seconds, more than 0");
        }
        return seconds;
    }

    String name() {
        return name;
    }

    /** Adds the title, if {@code problem.yaml} gives none, and the colour. */
    Metadata applyTo(Metadata metadata) {
        Map<String, String> titles = new LinkedHashMap<>(metadata.titles());
        String title = values.get("name");
        if (titles.isEmpty() && title != null) {
            titles.put("en", title);
        }
        return new Metadata(
                titles,
                metadata.uuid(),
                metadata.version(),
                metadata.credits(),
                metadata.sources(),
                metadata.license(),
                metadata.rightsOwner(),
                metadata.keywords(),
                metadata.embargoUntil(),
                Optional.ofNullable(values.get("color")));
    }
}
