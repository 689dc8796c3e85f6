package dev.letscode.app.ide.tests;

import dev.letscode.app.workshop.FileProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tests that were found in files: {@code NAME.in} with {@code NAME.ans} or {@code NAME.out}, and {@code input7.txt} with {@code
 * output7.txt}. An input without an answer is a test on which anything is right.
 *
 * @param tests in the order of their names, in which numbers count as numbers
 * @param skipped what was left out, and why
 */
public record TestFiles(List<Found> tests, List<Skipped> skipped) {

    /** Larger ones would be slow to write in, and are no tests to look at. */
    static final int MOST_BYTES = 1 << 20;

    static final int MOST_TESTS = 500;

    private static final Pattern TEXT = Pattern.compile("(input|output)(.*)\\.txt");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final int LONGEST_NUMBER = 20;
    private static final Set<String> ANSWERS = Set.of("ans", "out");

    /**
     * A test.
     *
     * @param expected empty if there was no answer
     */
    public record Found(String name, String input, String expected) {}

    /** A file that is in no test. */
    public record Skipped(String name, Reason reason, String detail) {}

    /** Why a file is in no test. */
    public enum Reason {
        NO_INPUT,
        OTHER_ANSWER,
        TOO_LARGE,
        NOT_TEXT,
        UNREADABLE,
        UNKNOWN_NAME,
        TOO_MANY
    }

    public TestFiles {
        tests = List.copyOf(tests);
        skipped = List.copyOf(skipped);
    }

    /** What a file is for: the name of its test, and whether it is the input. */
    private record Role(String test, boolean isInput) {

        static Optional<Role> of(String file) {
            Matcher text = TEXT.matcher(file);
            if (text.matches()) {
                return Optional.of(new Role("txt" + text.group(2), text.group(1).equals("input")));
            }
            int dot = file.lastIndexOf('.');
            String extension = dot < 0 ? "" : file.substring(dot + 1);
            return dot > 0 && (extension.equals("in") || ANSWERS.contains(extension))
                    ? Optional.of(new Role(file.substring(0, dot), extension.equals("in")))
                    : Optional.empty();
        }
    }

    /**
     * Reads the tests in a folder, not in those below it.
     *
     * @throws IOException if the folder cannot be listed
     */
    public static TestFiles in(Path folder) throws IOException {
        try (Stream<Path> listing = Files.list(folder)) {
            return of(listing.filter(Files::isRegularFile)
                    .filter(file -> !name(file).startsWith("."))
                    .toList());
        }
    }

    /** Reads one file as an input, whatever it is called, and the answer that is beside it. */
    public static TestFiles ofInput(Path file) {
        Optional<Role> role = Role.of(name(file)).filter(Role::isInput);
        if (role.isPresent()) {
            try (Stream<Path> listing = Files.list(file.toAbsolutePath().getParent())) {
                return of(listing.filter(Files::isRegularFile)
                        .filter(one -> Role.of(name(one)).map(Role::test).equals(role.map(Role::test)))
                        .toList());
            } catch (IOException e) {
                return new TestFiles(List.of(), List.of(unreadable(file, e)));
            }
        }
        List<Skipped> skipped = new ArrayList<>();
        return new TestFiles(
                read(file, skipped).stream()
                        .map(input -> new Found(name(file), input, ""))
                        .toList(),
                skipped);
    }

    private static TestFiles of(List<Path> files) {
        Map<String, Path> inputs =
                new TreeMap<>(Comparator.comparing(TestFiles::naturally).thenComparing(Comparator.naturalOrder()));
        Map<String, Path> answers = new TreeMap<>();
        List<Skipped> skipped = new ArrayList<>();
        for (Path file : files.stream().sorted().toList()) {
            Optional<Role> role = Role.of(name(file));
            if (role.isEmpty()) {
                skipped.add(new Skipped(name(file), Reason.UNKNOWN_NAME, ""));
                continue;
            }
            Map<String, Path> kind = role.get().isInput() ? inputs : answers;
            Path before = kind.putIfAbsent(role.get().test(), file);
            if (before != null) {
                skipped.add(new Skipped(name(file), Reason.OTHER_ANSWER, name(before)));
            }
        }
        answers.forEach((test, file) -> {
            if (!inputs.containsKey(test)) {
                skipped.add(new Skipped(name(file), Reason.NO_INPUT, ""));
            }
        });
        List<Found> found = new ArrayList<>();
        inputs.forEach((test, file) -> {
            if (found.size() == MOST_TESTS) {
                skipped.add(new Skipped(name(file), Reason.TOO_MANY, String.valueOf(MOST_TESTS)));
                return;
            }
            Optional<String> input = read(file, skipped);
            Path answer = answers.get(test);
            Optional<String> expected = answer == null ? Optional.of("") : read(answer, skipped);
            if (input.isPresent() && expected.isPresent()) {
                found.add(new Found(name(file), input.get(), expected.get()));
            }
        });
        return new TestFiles(found, skipped);
    }

    private static Optional<String> read(Path file, List<Skipped> skipped) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                skipped.add(new Skipped(name(file), Reason.TOO_LARGE, ""));
                return Optional.empty();
            }
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString()
                    .replace("\r\n", "\n"));
        } catch (CharacterCodingException e) {
            skipped.add(new Skipped(name(file), Reason.NOT_TEXT, ""));
            return Optional.empty();
        } catch (IOException e) {
            skipped.add(unreadable(file, e));
            return Optional.empty();
        }
    }

    private static Skipped unreadable(Path file, IOException failure) {
        return new Skipped(name(file), Reason.UNREADABLE, FileProblem.of(failure));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** So that 2 comes before 10. */
    private static String naturally(String name) {
        return NUMBER.matcher(name)
                .replaceAll(number ->
                        "0".repeat(Math.max(0, LONGEST_NUMBER - number.group().length())) + number.group());
    }
}
