package dev.letscode.problems.yaml;

import dev.letscode.problems.DecimalNumber;
import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The fields of a YAML map, read one by one. A value of the wrong type adds an error and reads as absent; so do empty
 * values, without an error. When all known fields were read, {@link #reportOthers} complains about the others. Not
 * thread-safe.
 */
public final class YamlFields {

    private final String file;
    private final String prefix;
    private final YamlValue.Mapping mapping;
    private final Diagnostics diagnostics;
    private final Set<String> asked = new LinkedHashSet<>();

    YamlFields(String file, String prefix, YamlValue.Mapping mapping, Diagnostics diagnostics) {
        this.file = file;
        this.prefix = prefix;
        this.mapping = mapping;
        this.diagnostics = diagnostics;
    }

    /** Fields of a map that was found by other means, like one in a list. */
    public static YamlFields of(String file, YamlValue.Mapping mapping, Diagnostics diagnostics) {
        return new YamlFields(file, "", mapping, diagnostics);
    }

    /** The name of the file in diagnostics. */
    public String file() {
        return file;
    }

    /** Line of the map itself. */
    public int line() {
        return mapping.line();
    }

    /** Line of a field's key; the map's own line when the field isn't there. */
    public int line(String key) {
        return mapping.entries().stream()
                .filter(e -> e.key().equals(key))
                .mapToInt(YamlValue.Entry::line)
                .findFirst()
                .orElse(mapping.line());
    }

    /** All entries, for maps whose keys are names; none of them counts as unknown any more. */
    public List<YamlValue.Entry> entries() {
        mapping.entries().forEach(e -> asked.add(e.key()));
        return mapping.entries();
    }

    /** True when the field is there, even if it is empty. */
    public boolean has(String key) {
        asked.add(key);
        return mapping.get(key).isPresent();
    }

    /** The value, unless it is absent or empty. */
    public Optional<YamlValue> value(String key) {
        asked.add(key);
        return mapping.get(key).filter(v -> !(v instanceof YamlValue.Empty));
    }

    /** A scalar of any type as text. */
    public Optional<String> text(String key) {
        return value(key).flatMap(v -> {
            if (v instanceof YamlValue.Text t) {
                return Optional.of(t.text());
            }
            wrong(key, "must be text", v);
            return Optional.empty();
        });
    }

    /** One of some words. */
    public Optional<String> word(String key, List<String> allowed) {
        return text(key).filter(word -> {
            if (!allowed.contains(word)) {
                error(key, "must be one of " + String.join(", ", allowed) + ", but is '" + word + "'");
            }
            return allowed.contains(word);
        });
    }

    /** {@code true} or {@code false}; also {@code yes} and {@code no}, which were booleans before YAML 1.2. */
    public Optional<Boolean> bool(String key) {
        return value(key).flatMap(v -> {
            if (v instanceof YamlValue.Text t) {
                switch (t.text().toLowerCase(Locale.ROOT)) {
                    case "true", "yes", "on" -> {
                        return Optional.of(true);
                    }
                    case "false", "no", "off" -> {
                        return Optional.of(false);
                    }
                    default -> {}
                }
            }
            wrong(key, "must be true or false", v);
            return Optional.empty();
        });
    }

    /** A whole number in a range. */
    public OptionalLong whole(String key, long minimum, long maximum) {
        Optional<YamlValue> value = value(key);
        if (value.isEmpty()) {
            return OptionalLong.empty();
        }
        if (value.get() instanceof YamlValue.Text t && t.text().matches("[+-]?[0-9]{1,18}")) {
            long number = Long.parseLong(t.text());
            if (number >= minimum && number <= maximum) {
                return OptionalLong.of(number);
            }
        }
        wrong(key, "must be a whole number from " + minimum + " to " + maximum, value.get());
        return OptionalLong.empty();
    }

    /** A number in a closed range. */
    public OptionalDouble number(String key, double minimum, double maximum) {
        Optional<YamlValue> value = value(key);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (value.get() instanceof YamlValue.Text t) {
            OptionalDouble number = DecimalNumber.parse(t.text());
            if (number.isPresent() && number.getAsDouble() >= minimum && number.getAsDouble() <= maximum) {
                return number;
            }
        }
        String range = maximum < Double.MAX_VALUE
                ? " from " + minimum + " to " + maximum
                : minimum > -Double.MAX_VALUE ? ", at least " + minimum : "";
        wrong(key, "must be a number" + range, value.get());
        return OptionalDouble.empty();
    }

    /** A list of scalars. */
    public Optional<List<String>> texts(String key) {
        return value(key).flatMap(v -> {
            if (v instanceof YamlValue.Items items) {
                return Optional.of(scalars(key, items));
            }
            wrong(key, "must be a list like [a, b]", v);
            return Optional.empty();
        });
    }

    /** A scalar, or a list of scalars. */
    public Optional<List<String>> textOrTexts(String key) {
        return value(key).flatMap(v -> switch (v) {
            case YamlValue.Text t -> Optional.of(List.of(t.text()));
            case YamlValue.Items items -> Optional.of(scalars(key, items));
            case YamlValue.Mapping m -> {
                wrong(key, "must be text or a list", m);
                yield Optional.<List<String>>empty();
            }
            case YamlValue.Empty ignored -> Optional.<List<String>>empty();
        });
    }

    /** A map. */
    public Optional<YamlFields> fields(String key) {
        return value(key).flatMap(v -> {
            if (v instanceof YamlValue.Mapping m) {
                return Optional.of(new YamlFields(file, prefix + key + ".", m, diagnostics));
            }
            wrong(key, "must be a map of 'key: value' lines", v);
            return Optional.empty();
        });
    }

    /** Adds an error about a field. */
    public void error(String key, String message) {
        diagnostics.error(file, line(key), "'" + prefix + key + "' " + message);
    }

    /** Adds a warning about a field. */
    public void warning(String key, String message) {
        diagnostics.warning(file, line(key), "'" + prefix + key + "' " + message);
    }

    /** Reports every field that nobody asked for, with the known field that looks most like it. */
    public void reportOthers(Severity severity) {
        for (YamlValue.Entry entry : mapping.entries()) {
            if (asked.contains(entry.key())) {
                continue;
            }
            OptionalInt nearest =
                    asked.stream().mapToInt(k -> distance(k, entry.key())).min();
            String hint = nearest.isPresent()
                            && nearest.getAsInt() <= 3
                            && nearest.getAsInt() < entry.key().length() / 2
                    ? "; did you mean '"
                            + asked.stream()
                                    .filter(k -> distance(k, entry.key()) == nearest.getAsInt())
                                    .findFirst()
                                    .orElseThrow()
                            + "'?"
                    : "; remove it, or correct its name";
            String message = "unknown key '" + prefix + entry.key() + "'" + hint;
            if (severity == Severity.ERROR) {
                diagnostics.error(file, entry.line(), message);
            } else {
                diagnostics.warning(file, entry.line(), message);
            }
        }
    }

    private List<String> scalars(String key, YamlValue.Items items) {
        List<String> texts = new ArrayList<>();
        for (YamlValue item : items.items()) {
            if (item instanceof YamlValue.Text t) {
                texts.add(t.text());
            } else {
                diagnostics.error(
                        file, item.line(), "'" + prefix + key + "' must be a list of texts, but has " + item.kind());
            }
        }
        return texts;
    }

    private void wrong(String key, String expected, YamlValue value) {
        error(key, expected + ", but is " + value.kind());
    }

    /** Levenshtein's distance, for names of bounded length. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 3 || a.length() > 60) {
            return 100;
        }
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
