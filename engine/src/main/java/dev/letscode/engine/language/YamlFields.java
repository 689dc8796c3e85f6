package dev.letscode.engine.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The keys and values of one YAML mapping, which knows in which line each is and which of them was asked for. */
final class YamlFields {

    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> known = new TreeSet<>();

    private YamlFields(MappingNode node) throws LanguageFileException {
        line = lineOf(node);
        for (NodeTuple tuple : node.getValue()) {
            String key = text(tuple.getKeyNode());
            if (values.put(key, tuple.getValueNode()) != null) {
                throw new LanguageFileException(lineOf(tuple.getKeyNode()), "'" + key + "' is there twice");
            }
        }
    }

    static YamlFields parse(String yaml) throws LanguageFileException {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(1 << 20)
                .setMaxAliasesForCollections(10)
                .build();
        try {
            return new YamlFields(mapping(new Compose(settings)
                    .composeString(yaml)
                    .orElseThrow(() -> new LanguageFileException(0, "the file is empty"))));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new LanguageFileException(line, "this is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new LanguageFileException(0, "this is not YAML: " + e.getMessage());
        }
    }

    /** Where the value of a key is, or the mapping itself if it has none. */
    int lineOf(String key) {
        Node value = values.get(key);
        return value == null ? line : lineOf(value);
    }

    LanguageFileException wrong(String key, String reason) {
        return new LanguageFileException(lineOf(key), "'" + key + "' " + reason);
    }

    String text(String key) throws LanguageFileException {
        String text = text(required(key));
        if (text.isBlank()) {
            throw wrong(key, "is empty");
        }
        return text;
    }

    /** A list of words: a YAML list, or one line with spaces between them; empty if the key is missing. */
    List<String> words(String key) throws LanguageFileException {
        Node value = find(key);
        return value == null ? List.of() : words(value);
    }

    /** The elements of a list, each of them words; empty if the key is missing. */
    List<List<String>> lines(String key) throws LanguageFileException {
        Node value = find(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof SequenceNode sequence)) {
            throw wrong(key, "must be a list");
        }
        List<List<String>> lines = new ArrayList<>();
        for (Node element : sequence.getValue()) {
            lines.add(words(element));
        }
        return lines;
    }

    Map<String, List<String>> wordMap(String key) throws LanguageFileException {
        Map<String, List<String>> map = new LinkedHashMap<>();
        YamlFields fields = section(key).orElse(null);
        if (fields != null) {
            for (String name : fields.values.keySet()) {
                map.put(name, fields.words(name));
            }
        }
        return map;
    }

    Map<String, String> textMap(String key) throws LanguageFileException {
        Map<String, String> map = new LinkedHashMap<>();
        YamlFields fields = section(key).orElse(null);
        if (fields != null) {
            for (Map.Entry<String, Node> field : fields.values.entrySet()) {
                map.put(field.getKey(), text(field.getValue()));
            }
        }
        return map;
    }

    double number(String key, double otherwise) throws LanguageFileException {
        Node value = find(key);
        if (value == null) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(text(value));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw wrong(key, "must be a number, not '" + text(value) + "'");
    }

    int count(String key, int otherwise) throws LanguageFileException {
        double number = number(key, otherwise);
        if (number != Math.rint(number) || number < 0 || number > 1_000_000) {
            throw wrong(key, "must be a whole number from 0 to 1000000");
        }
        return (int) number;
    }

    boolean flag(String key, boolean otherwise) throws LanguageFileException {
        Node value = find(key);
        if (value == null) {
            return otherwise;
        }
        return switch (text(value)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(key, "must be true or false, not '" + text(value) + "'");
        };
    }

    Optional<YamlFields> section(String key) throws LanguageFileException {
        Node value = find(key);
        return value == null ? Optional.empty() : Optional.of(new YamlFields(mapping(value)));
    }

    YamlFields requiredSection(String key) throws LanguageFileException {
        return new YamlFields(mapping(required(key)));
    }

    /** Refuses keys that nobody asked for: a misspelt one must not be ignored in silence. */
    void refuseOthers() throws LanguageFileException {
        for (String key : values.keySet()) {
            if (!known.contains(key)) {
                throw wrong(key, "is not known here; known are " + String.join(", ", known));
            }
        }
    }

    private @Nullable Node find(String key) {
        known.add(key);
        return values.get(key);
    }

    private Node required(String key) throws LanguageFileException {
        Node value = find(key);
        if (value == null) {
            throw new LanguageFileException(line, "'" + key + "' is missing");
        }
        return value;
    }

    private static List<String> words(Node node) throws LanguageFileException {
        if (node instanceof SequenceNode sequence) {
            List<String> words = new ArrayList<>();
            for (Node element : sequence.getValue()) {
                words.add(text(element));
            }
            return words;
        }
        String line = text(node).strip();
        return line.isEmpty() ? List.of() : List.of(line.split("\\s+"));
    }

    private static String text(Node node) throws LanguageFileException {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new LanguageFileException(lineOf(node), "here a text is expected, not a list or a mapping");
    }

    private static MappingNode mapping(Node node) throws LanguageFileException {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw new LanguageFileException(lineOf(node), "here keys with values are expected, such as 'id: cpp20'");
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
