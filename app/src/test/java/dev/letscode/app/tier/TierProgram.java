package dev.letscode.app.tier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A small program, and what must come of it wherever it runs. It is all of a file below {@code tiers}, whose first lines,
 * up to the first that is no {@code key: value} in a comment, say what:
 *
 * <table>
 * <caption>Keys; all but the topic may be left out</caption>
 * <tr><td>{@code topic}</td><td>what it is about</td></tr>
 * <tr><td>{@code lane}</td><td>{@code quick}, or {@code slow}, which it is without this</td></tr>
 * <tr><td>{@code input}</td><td>a line of its standard input; any number of these and of the next, in order</td></tr>
 * <tr><td>{@code input-bytes}</td><td>pieces joined by {@code " + "}: {@code "text"} with the escapes
 *     {@code \n \r \t \\ \" \xNN}; {@code N * "text"}; {@code A..B}, these numbers, a line each; {@code bytes}, all 256
 *     </td></tr>
 * <tr><td>{@code output}, {@code output-bytes}</td><td>all that it prints, written in the same way</td></tr>
 * <tr><td>{@code error}, {@code error-bytes}</td><td>its standard error; not looked at if neither is there</td></tr>
 * <tr><td>{@code ends}</td><td>{@code exit N} ({@code exit 0} without this), {@code crash}, {@code compile-error}, or the
 *     limit that it goes past: {@code time}, {@code memory}, {@code output}</td></tr>
 * <tr><td>{@code time}</td><td>seconds of CPU time that it has, 10 without this</td></tr>
 * <tr><td>{@code memory-mib}, {@code output-kib}</td><td>512 and 8192 without these</td></tr>
 * <tr><td>{@code needs}</td><td>what only the server tier has</td></tr>
 * <tr><td>{@code differs}</td><td>why another tier cannot say the same: {@code docs/tiers.md} explains it, and the test
 *     fails once it does say the same</td></tr>
 * </table>
 *
 * @param path the file
 * @param error empty if it does not matter
 * @param needs empty if every tier can run it
 * @param differs empty if every tier says the same
 */
record TierProgram(
        Path path,
        String topic,
        Lane lane,
        Content input,
        Content output,
        Optional<Content> error,
        Ending ending,
        Duration time,
        long memoryBytes,
        long outputBytes,
        String needs,
        String differs) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "tiers");
    private static final Pattern LINE = Pattern.compile("(?://|#) ([a-z][a-z-]*): (.*)");

    /** When it is run: always, or in the full run of the tests. */
    enum Lane {
        QUICK,
        SLOW
    }

    /** All of them, or those whose names match the property {@code program}: {@code -Dprogram='exit-*.js'}. */
    static List<TierProgram> all() throws IOException {
        PathMatcher wanted = FOLDER.getFileSystem().getPathMatcher("glob:" + System.getProperty("program", "*"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> wanted.matches(file.getFileName()))
                    .sorted()
                    .map(TierProgram::read)
                    .toList();
        }
    }

    static TierProgram read(Path path) {
        try {
            return parse(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TierProgram parse(Path path, String source) {
        try {
            Header header = Header.of(source);
            TierProgram program = new TierProgram(
                    path,
                    header.last("topic").orElseThrow(() -> new IllegalArgumentException("it has no topic")),
                    Lane.valueOf(header.last("lane").orElse("slow").toUpperCase(Locale.ROOT)),
                    header.content("input").orElse(Content.EMPTY),
                    header.content("output").orElse(Content.EMPTY),
                    header.content("error"),
                    Ending.parse(header.last("ends").orElse("exit 0")),
                    Duration.ofMillis(
                            Math.round(Double.parseDouble(header.last("time").orElse("10")) * 1000)),
                    Long.parseLong(header.last("memory-mib").orElse("512")) << 20,
                    Long.parseLong(header.last("output-kib").orElse("8192")) << 10,
                    header.last("needs").orElse(""),
                    header.last("differs").orElse(""));
            header.requireAllRead();
            return program;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(path.getFileName() + ": " + e.getMessage(), e);
        }
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    String extension() {
        return name().substring(name().lastIndexOf('.'));
    }

    @Override
    public String toString() {
        return name() + " " + topic;
    }

    /** The lines of a header that nobody has read yet, by key. */
    private record Header(Map<String, List<String>> lines, Map<String, Content> contents) {

        static Header of(String source) {
            Map<String, List<String>> lines = new HashMap<>();
            Map<String, Content> contents = new HashMap<>();
            for (String text : source.lines().toList()) {
                Matcher line = LINE.matcher(text);
                if (!line.matches()) {
                    break;
                }
                String key = line.group(1);
                String value = line.group(2);
                switch (key) {
                    case "input", "output", "error" -> contents.merge(key, Content.line(value), Content::and);
                    case "input-bytes", "output-bytes", "error-bytes" ->
                        contents.merge(
                                key.substring(0, key.length() - "-bytes".length()), Content.parse(value), Content::and);
                    default ->
                        lines.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
                }
            }
            return new Header(lines, contents);
        }

        Optional<String> last(String key) {
            List<String> values = lines.remove(key);
            if (values != null && values.size() > 1) {
                throw new IllegalArgumentException("it says " + key + " more than once");
            }
            return Optional.ofNullable(values).map(List::getLast);
        }

        Optional<Content> content(String key) {
            return Optional.ofNullable(contents.get(key));
        }

        void requireAllRead() {
            if (!lines.isEmpty()) {
                throw new IllegalArgumentException("nobody reads " + lines.keySet());
            }
        }
    }
}
