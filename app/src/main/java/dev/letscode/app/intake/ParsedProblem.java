package dev.letscode.app.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.letscode.app.workshop.InputException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A problem as Competitive Companion reads it from the page of an online judge, and as CPH keeps it in {@code .prob} files:
 * https://github.com/jmerle/competitive-companion#the-format and https://github.com/agrawal-d/cph, {@code src/types.ts}.
 *
 * @param name as people read it
 * @param group the contest; empty if it is not said
 * @param url of its page; empty if it is not said
 * @param interactive whether a program of the judge's talks with the solution
 * @param inputFile the file that a solution reads there instead of its standard input
 * @param outputFile the same for its output
 * @param batch with which others it was sent
 */
public record ParsedProblem(
        String name,
        String group,
        String url,
        boolean interactive,
        Duration timeLimit,
        long memoryBytes,
        List<Example> examples,
        Optional<String> inputFile,
        Optional<String> outputFile,
        Optional<Batch> batch) {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int LONGEST_NAME = 200;
    private static final int MOST_EXAMPLES = 1_000;
    private static final long USUAL_MILLIS = 2_000;
    private static final long USUAL_MEBIBYTES = 256;

    /** What is read and what is to be printed. */
    public record Example(String input, String output) {}

    /**
     * Problems that were sent together.
     *
     * @param size how many they are
     */
    public record Batch(String id, int size) {}

    public ParsedProblem {
        examples = List.copyOf(examples);
    }

    /**
     * Reads one.
     *
     * @param from where it comes from, for messages
     * @throws InputException if it is not such a problem
     */
    public static ParsedProblem read(byte[] json, String from) throws InputException {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new InputException(from + ": is no JSON; " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new InputException(from + ": cannot be read; " + e.getMessage());
        }
        if (root == null || !root.isObject()) {
            throw new InputException(
                    from + ": holds no problem; a problem of Competitive Companion or CPH is expected");
        }
        String name = line(root.path("name"));
        if (name.isEmpty()) {
            throw new InputException(from + ": the problem has no 'name'");
        }
        JsonNode batch = root.path("batch");
        return new ParsedProblem(
                name,
                line(root.path("group")),
                line(root.path("url")),
                root.path("interactive").asBoolean(false),
                Duration.ofMillis(Math.clamp(number(root, "timeLimit", USUAL_MILLIS), 1, 600_000)),
                Math.clamp(number(root, "memoryLimit", USUAL_MEBIBYTES), 1, 1 << 20) << 20,
                examples(root.path("tests"), from),
                file(root.path("input"), "file"),
                file(root.path("output"), "file"),
                batch.path("id").isTextual()
                        ? Optional.of(new Batch(
                                line(batch.path("id")),
                                Math.clamp(batch.path("size").asInt(1), 1, 1_000)))
                        : Optional.empty());
    }

    private static long number(JsonNode root, String key, long usual) {
        return root.path(key).isNumber() && root.path(key).asLong() > 0
                ? root.path(key).asLong()
                : usual;
    }

    private static List<Example> examples(JsonNode tests, String from) throws InputException {
        List<Example> examples = new ArrayList<>();
        for (JsonNode test : tests) {
            if (!test.path("input").isTextual()) {
                throw new InputException(from + ": test " + (examples.size() + 1) + " has no 'input'");
            }
            examples.add(new Example(
                    ended(test.path("input").asText()),
                    ended(test.path("output").asText(""))));
            if (examples.size() > MOST_EXAMPLES) {
                throw new InputException(from + ": has more than " + MOST_EXAMPLES + " tests");
            }
        }
        return examples;
    }

    private static String ended(String text) {
        String lines = text.replace("\r\n", "\n");
        return lines.isEmpty() || lines.endsWith("\n") ? lines : lines + "\n";
    }

    private static Optional<String> file(JsonNode stream, String type) {
        return stream.path("type").asText().equals(type)
                ? Optional.of(line(stream.path("fileName")))
                : Optional.empty();
    }

    /** On one line, without what cannot be seen. */
    private static String line(JsonNode text) {
        String plain = text.asText("").replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    }
}
