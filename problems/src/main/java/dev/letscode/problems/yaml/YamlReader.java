package dev.letscode.problems.yaml;

import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.text.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads YAML 1.2 files of one document. Files are at most 1 MiB long, 50 levels deep and, with their aliases written out,
 * 100,000 values large, so that no file can exhaust memory. Tags other than the standard ones are refused.
 */
public final class YamlReader {

    private static final int LIMIT_BYTES = 1 << 20;
    private static final int LIMIT_DEPTH = 50;
    private static final int LIMIT_VALUES = 100_000;

    private final String name;
    private final Diagnostics diagnostics;
    private int values;

    private YamlReader(String name, Diagnostics diagnostics) {
        this.name = name;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a file whose document is a map. An empty file is an empty map.
     *
     * @param name the name that diagnostics use for the file
     * @return the map, or nothing after an error was added to the diagnostics
     */
    public static Optional<YamlFields> readMap(Path file, String name, Diagnostics diagnostics) {
        return TextFile.read(file, name, LIMIT_BYTES, diagnostics).flatMap(text -> readMap(text, diagnostics));
    }

    /** The same for a text. */
    public static Optional<YamlFields> readMap(TextFile file, Diagnostics diagnostics) {
        return new YamlReader(file.name(), diagnostics).parse(file.text()).flatMap(value -> switch (value) {
            case YamlValue.Mapping mapping -> Optional.of(new YamlFields(file.name(), "", mapping, diagnostics));
            case YamlValue.Empty empty ->
                Optional.of(
                        new YamlFields(file.name(), "", new YamlValue.Mapping(empty.line(), List.of()), diagnostics));
            case YamlValue.Text text -> wrongDocument(file.name(), text, diagnostics);
            case YamlValue.Items items -> wrongDocument(file.name(), items, diagnostics);
        });
    }

    /** The document of a file, whatever it is; nothing after an error was added to the diagnostics. JSON is YAML. */
    public static Optional<YamlValue> readValue(Path file, String name, Diagnostics diagnostics) {
        return TextFile.read(file, name, LIMIT_BYTES, diagnostics)
                .flatMap(text -> new YamlReader(name, diagnostics).parse(text.text()));
    }

    private static Optional<YamlFields> wrongDocument(String name, YamlValue value, Diagnostics diagnostics) {
        diagnostics.error(name, value.line(), "must consist of lines 'key: value', but is " + value.kind());
        return Optional.empty();
    }

    private Optional<YamlValue> parse(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setAllowDuplicateKeys(true) // found below, with their lines
                .setMaxAliasesForCollections(100)
                .setCodePointLimit(LIMIT_BYTES)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            return root.isEmpty() ? Optional.of(new YamlValue.Empty(1)) : Optional.of(convert(root.get(), 0));
        } catch (TooLarge e) {
            diagnostics.error(name, e.line, "is too deeply nested or, with its aliases written out, too large");
        } catch (Refused e) {
            diagnostics.error(name, e.line, e.reason);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            diagnostics.error(name, line, "is not valid YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            diagnostics.error(name, 0, "is not valid YAML: " + firstLine(String.valueOf(e.getMessage())));
        } catch (StackOverflowError e) {
            diagnostics.error(name, 0, "is too deeply nested");
        }
        return Optional.empty();
    }

    private YamlValue convert(Node node, int depth) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        if (depth > LIMIT_DEPTH || ++values > LIMIT_VALUES) {
            throw new TooLarge(line);
        }
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar, line);
            case SequenceNode sequence -> {
                requireTag(sequence, Tag.SEQ, line);
                List<YamlValue> items = new ArrayList<>();
                for (Node item : sequence.getValue()) {
                    items.add(convert(item, depth + 1));
                }
                yield new YamlValue.Items(line, items);
            }
            case MappingNode mapping -> {
                requireTag(mapping, Tag.MAP, line);
                yield new YamlValue.Mapping(line, entries(mapping, depth));
            }
            default -> throw new Refused(line, "uses a kind of YAML value that is not supported here");
        };
    }

    private List<YamlValue.Entry> entries(MappingNode mapping, int depth) {
        List<YamlValue.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            int line = key.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
            if (!(key instanceof ScalarNode scalar)) {
                throw new Refused(line, "has a key that is not a plain word");
            }
            if (!keys.add(scalar.getValue())) {
                diagnostics.error(name, line, "the key '" + scalar.getValue() + "' is here for the second time");
                continue;
            }
            entries.add(new YamlValue.Entry(line, scalar.getValue(), convert(tuple.getValueNode(), depth + 1)));
        }
        return entries;
    }

    private static YamlValue scalar(ScalarNode scalar, int line) {
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.NULL)) {
            return new YamlValue.Empty(line);
        }
        if (!tag.equals(Tag.STR) && !tag.equals(Tag.INT) && !tag.equals(Tag.FLOAT) && !tag.equals(Tag.BOOL)) {
            throw new Refused(line, "uses the tag " + tag.getValue() + ", which is not supported here");
        }
        return new YamlValue.Text(line, scalar.getValue());
    }

    private static void requireTag(Node node, Tag tag, int line) {
        if (!node.getTag().equals(tag)) {
            throw new Refused(line, "uses the tag " + node.getTag().getValue() + ", which is not supported here");
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    /** Ends the conversion; never leaves this class. */
    private static class Stop extends RuntimeException {
        final int line;

        Stop(int line) {
            super(null, null, false, false);
            this.line = line;
        }
    }

    private static final class TooLarge extends Stop {
        TooLarge(int line) {
            super(line);
        }
    }

    private static final class Refused extends Stop {
        final String reason;

        Refused(int line, String reason) {
            super(line);
            this.reason = reason;
        }
    }
}
