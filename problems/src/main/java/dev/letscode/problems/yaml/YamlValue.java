package dev.letscode.problems.yaml;

import java.util.List;
import java.util.Optional;

/** A value of a YAML file, with the line on which it starts (counted from 1). Immutable. */
public sealed interface YamlValue {

    int line();

    /** What a person would call the value in a sentence. */
    String kind();

    /** A scalar, exactly as written; whether it is a number is for its reader to find out. */
    record Text(int line, String text) implements YamlValue {
        @Override
        public String kind() {
            return "'" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "'";
        }
    }

    /** Nothing, {@code null} or {@code ~}. */
    record Empty(int line) implements YamlValue {
        @Override
        public String kind() {
            return "nothing";
        }
    }

    /** A list. */
    record Items(int line, List<YamlValue> items) implements YamlValue {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A map in the order of the file; no key occurs twice. */
    record Mapping(int line, List<Entry> entries) implements YamlValue {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<YamlValue> get(String key) {
            return entries.stream()
                    .filter(e -> e.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        @Override
        public String kind() {
            return "a map";
        }
    }

    /** A key with its own line and its value. */
    record Entry(int line, String key, YamlValue value) {}
}
