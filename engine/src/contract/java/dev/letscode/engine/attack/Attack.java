package dev.letscode.engine.attack;

import dev.letscode.engine.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A hostile submission, and what may come of it. The file's first lines, up to the first that is no {@code key: value}
 * in a comment, say what; {@code docs/security.md} lists the keys.
 *
 * @param file its name among the attacks
 * @param source all of it, which is what is submitted
 * @param goal what it is after
 * @param expected the verdicts that are right
 * @param reason what the verdict's reason must say; empty if that does not matter
 * @param checking how the output is judged
 * @param tests runs one after the other, in the same environment
 * @param atOnce how many are judged at the same time, each in an environment of its own
 * @param knownOn the sandbox on which it succeeds, which {@code docs/security.md} explains; empty if there is none
 * @param submittedAs the name of the submitted file
 * @param time CPU time of a run
 */
public record Attack(
        String file,
        String source,
        String goal,
        Set<Verdict> expected,
        String reason,
        Checking checking,
        int tests,
        int atOnce,
        Lane lane,
        String knownOn,
        String submittedAs,
        Duration time,
        long memoryBytes,
        long outputBytes,
        Duration compileTime,
        long compileMemoryBytes) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "attacks");
    private static final Pattern LINE = Pattern.compile("(?://|#|--) ?([a-z][a-z-]*): +(.*)");
    private static final long MIB = 1L << 20;

    /** When it is run: always, in the full run of the tests, or there together with others that only wait. */
    public enum Lane {
        QUICK,
        SLOW,
        WAITING
    }

    /** Who looks at the output. */
    public enum Checking {
        COMPARE,
        CHECKER,
        INTERACTIVE
    }

    /** All of a lane, or those whose names match the property {@code attack}: {@code -Dattack='bomb-*'}. */
    public static List<Attack> all(Lane lane) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            PathMatcher wanted = FOLDER.getFileSystem().getPathMatcher("glob:" + System.getProperty("attack", "*"));
            return files.filter(file -> wanted.matches(file.getFileName()))
                    .sorted()
                    .map(Attack::read)
                    .filter(attack -> attack.lane() == lane)
                    .toList();
        }
    }

    /**
     * Those of many attacks that a suite tries unless attacks were asked for by name: one in so many, and those that are
     * known to succeed somewhere. Says how many are left out.
     */
    public static List<Attack> sampled(List<Attack> all, int oneIn, String suite) {
        if (oneIn == 1 || System.getProperty("attack") != null) {
            return all;
        }
        List<Attack> some = IntStream.range(0, all.size())
                .filter(number ->
                        number % oneIn == 0 || !all.get(number).knownOn().isEmpty())
                .mapToObj(all::get)
                .toList();
        System.err.println(suite + ": " + some.size() + " of " + all.size()
                + " slower attacks are run; all of them with -Dattack='*'");
        return some;
    }

    static Attack read(Path path) {
        try {
            return parse(path.getFileName().toString(), Files.readString(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public static Attack parse(String file, String source) {
        Map<String, String> header = new LinkedHashMap<>();
        for (String line : source.lines().toList()) {
            Matcher match = LINE.matcher(line);
            if (!match.matches()) {
                break;
            }
            header.put(match.group(1), match.group(2).strip());
        }
        Attack attack = new Attack(
                file,
                source,
                take(header, "attack").orElseThrow(() -> new IllegalArgumentException(file + " names no attack")),
                verdicts(file, take(header, "expect").orElse("")),
                take(header, "reason").orElse(""),
                Checking.valueOf(take(header, "checking").orElse("compare").toUpperCase(Locale.ROOT)),
                Integer.parseInt(take(header, "tests").orElse("1")),
                Integer.parseInt(take(header, "at-once").orElse("1")),
                Lane.valueOf(take(header, "lane").orElse("slow").toUpperCase(Locale.ROOT)),
                take(header, "known-on").orElse(""),
                take(header, "submitted-as").orElse(file),
                seconds(take(header, "time").orElse("0.5")),
                Long.parseLong(take(header, "memory-mib").orElse("64")) * MIB,
                Long.parseLong(take(header, "output-kib").orElse("256")) << 10,
                seconds(take(header, "compile-time").orElse("10")),
                Long.parseLong(take(header, "compile-memory-mib").orElse("512")) * MIB);
        if (!header.isEmpty()) {
            throw new IllegalArgumentException(file + ": nobody reads " + header.keySet());
        }
        return attack;
    }

    private static Optional<String> take(Map<String, String> header, String key) {
        return Optional.ofNullable(header.remove(key));
    }

    private static Duration seconds(String text) {
        return Duration.ofMillis(Math.round(Double.parseDouble(text) * 1000));
    }

    /** No attack may ever be accepted, so that none can expect it. */
    private static Set<Verdict> verdicts(String file, String ids) {
        Set<Verdict> verdicts = Arrays.stream(Verdict.values())
                .filter(verdict -> Set.of(ids.split(" ")).contains(verdict.id()))
                .collect(Collectors.toUnmodifiableSet());
        if (verdicts.size() != ids.split(" ").length
                || verdicts.contains(Verdict.ACCEPTED)
                || verdicts.contains(Verdict.JUDGE_ERROR)) {
            throw new IllegalArgumentException(file + " cannot expect \"" + ids + "\"");
        }
        return verdicts;
    }

    @Override
    public String toString() {
        return file + " " + goal;
    }
}
