package dev.letscode.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The flags of the default output validator (Kattis problem package format, "Default output validator specification").
 *
 * @param caseSensitive whether {@code a} and {@code A} differ
 * @param spaceChangeSensitive whether the kind and amount of white space matters
 * @param absoluteTolerance numbers may differ by this much; absent: compared as text unless a relative tolerance is set
 * @param relativeTolerance numbers may differ by this much times the answer
 */
public record ComparisonFlags(
        boolean caseSensitive,
        boolean spaceChangeSensitive,
        OptionalDouble absoluteTolerance,
        OptionalDouble relativeTolerance) {

    /** No flag given. */
    public static final ComparisonFlags NONE =
            new ComparisonFlags(false, false, OptionalDouble.empty(), OptionalDouble.empty());

    public ComparisonFlags {
        requireTolerance(absoluteTolerance);
        requireTolerance(relativeTolerance);
    }

    /** Whether tokens of the answer that are numbers are compared as numbers. */
    public boolean comparesNumbers() {
        return absoluteTolerance.isPresent() || relativeTolerance.isPresent();
    }

    /** The flags and what was wrong with the words they were read from; wrong words are left out of the flags. */
    public record Parsed(ComparisonFlags flags, List<String> problems) {
        public Parsed {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads flags from the words of a command line.
     *
     * @param repeatable whether a tolerance may be given again, the last one counting, as the legacy format allows
     */
    public static Parsed parse(List<String> words, boolean repeatable) {
        return new FlagWords(words, repeatable).read();
    }

    private static void requireTolerance(OptionalDouble tolerance) {
        if (tolerance.isPresent() && !(tolerance.getAsDouble() >= 0 && Double.isFinite(tolerance.getAsDouble()))) {
            throw new IllegalArgumentException("a tolerance must be zero or more, not " + tolerance.getAsDouble());
        }
    }

    /** The words as they are consumed. */
    private static final class FlagWords {
        private final List<String> words;
        private final boolean repeatable;
        private final List<String> problems = new ArrayList<>();
        private int next;
        private boolean caseSensitive;
        private boolean spaceChangeSensitive;
        private OptionalDouble absolute = OptionalDouble.empty();
        private OptionalDouble relative = OptionalDouble.empty();

        FlagWords(List<String> words, boolean repeatable) {
            this.words = words;
            this.repeatable = repeatable;
        }

        Parsed read() {
            while (next < words.size()) {
                String word = words.get(next++);
                switch (word) {
                    case "case_sensitive" -> caseSensitive = true;
                    case "space_change_sensitive" -> spaceChangeSensitive = true;
                    case "float_absolute_tolerance" -> absolute = tolerance(word, absolute);
                    case "float_relative_tolerance" -> relative = tolerance(word, relative);
                    case "float_tolerance" -> {
                        OptionalDouble before = absolute.isPresent() ? absolute : relative;
                        OptionalDouble both = tolerance(word, before);
                        absolute = both;
                        relative = both;
                    }
                    default ->
                        problems.add("unknown flag '" + word + "' of the default output validator; it knows "
                                + "case_sensitive, space_change_sensitive, float_tolerance, float_absolute_tolerance "
                                + "and float_relative_tolerance");
                }
            }
            return new Parsed(new ComparisonFlags(caseSensitive, spaceChangeSensitive, absolute, relative), problems);
        }

        private OptionalDouble tolerance(String flag, OptionalDouble before) {
            if (before.isPresent() && !repeatable) {
                problems.add(flag + " sets a tolerance that an earlier flag has set already; give it once");
            }
            if (next == words.size()) {
                problems.add(flag + " needs a number after it, like '" + flag + " 1e-6'");
                return before;
            }
            String number = words.get(next++);
            OptionalDouble value = DecimalNumber.parse(number);
            if (value.isEmpty() || !(value.getAsDouble() >= 0)) {
                problems.add(flag + " needs a number that is zero or more, but got '" + number + "'");
                return before;
            }
            return value;
        }
    }
}
