package dev.letscode.engine.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What names mean in a language. A file has a statement a line: a kind, then names; {@code import} before the kind if
 * they are modules whose import says it already.
 *
 * <pre>
 * files open unless 0    # the call open(0) reads standard input
 * processes os.system subprocess.*
 * import network socket
 * </pre>
 *
 * <p>Names are written with dots, whatever the language writes between their parts; {@code .*} stands for anything below.
 */
final class Names {

    /** @param unless first arguments, as they are written, with which the name means nothing */
    record Meaning(Finding.Kind kind, Set<String> unless) {}

    /** What a name begins with here that stands for the import of a module. */
    private static final String IMPORT = "import ";

    private final Map<String, Meaning> exact = new HashMap<>();
    private final Map<String, Meaning> below = new HashMap<>();

    static Names parse(String text) {
        Names names = new Names();
        for (String line : text.lines().toList()) {
            String statement = line.replaceFirst("#.*", "").strip();
            if (!statement.isEmpty()) {
                names.add(statement);
            }
        }
        return names;
    }

    private void add(String statement) {
        String prefix = statement.startsWith(IMPORT) ? IMPORT : "";
        String[] parts = statement.substring(prefix.length()).split(" unless ", 2);
        List<String> words = new ArrayList<>(List.of(parts[0].strip().split("\\s+")));
        Finding.Kind kind = Finding.Kind.valueOf(words.removeFirst().toUpperCase(Locale.ROOT));
        Set<String> unless =
                parts.length < 2 ? Set.of() : Set.of(parts[1].strip().split("\\s+"));
        Meaning meaning = new Meaning(kind, unless);
        for (String name : words) {
            if (name.endsWith(".*")) {
                below.put(prefix + name.substring(0, name.length() - 2), meaning);
            } else {
                exact.put(prefix + name, meaning);
            }
        }
    }

    /** What importing a module means, if anything. */
    Optional<Meaning> importing(String module) {
        return meaning(IMPORT + module).or(() -> meaning(module));
    }

    /** What a name means, if anything. */
    Optional<Meaning> meaning(String name) {
        Meaning meaning = exact.get(name);
        for (String rest = name; meaning == null && !rest.isEmpty(); rest = parent(rest)) {
            meaning = below.get(rest);
        }
        return Optional.ofNullable(meaning);
    }

    private static String parent(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }
}
