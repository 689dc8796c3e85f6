package dev.letscode.engine.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that a generator is started with, of which some depend on the seed and on nothing else: the same seed gives
 * the same words again.
 *
 * <p><code>{seed}</code> is the seed itself. <code>{size}</code> is from 1 to 10 and <code>{size:A-B}</code> from A to B, one
 * more with each next seed and round and round, so that small inputs come first and come again; several of a kind are equal.
 * <code>{any:A-B}</code> is any number from A to B, another one each time that it is written.
 */
public final class GeneratorArguments {

    /** For a generator of which nothing is known. */
    public static final String USUAL = "{seed} {size}";

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern RANGE = Pattern.compile("(size|any):(-?[0-9]{1,17})-(-?[0-9]{1,17})");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<String> words;

    private GeneratorArguments(List<String> words) {
        this.words = List.copyOf(words);
    }

    /**
     * Reads a template, whose words have white space between them.
     *
     * @throws StressException if it has something in braces that is not known, or no seed
     */
    public static GeneratorArguments of(String template) throws StressException {
        List<String> words =
                SPACE.splitAsStream(template).filter(word -> !word.isEmpty()).toList();
        for (String word : words) {
            Matcher place = PLACE.matcher(word);
            while (place.find()) {
                check(template, place.group(1));
            }
        }
        if (words.stream().noneMatch(word -> word.contains("{seed}"))) {
            throw new StressException(
                    "the generator's arguments '" + template
                            + "' have no {seed}, so that every input would be the same: put it where the generator reads its seed");
        }
        return new GeneratorArguments(words);
    }

    private static void check(String template, String place) throws StressException {
        if (place.equals("seed") || place.equals("size")) {
            return;
        }
        Matcher range = RANGE.matcher(place);
        if (!range.matches() || Long.parseLong(range.group(2)) > Long.parseLong(range.group(3))) {
            throw new StressException("the generator's arguments '" + template + "' have {" + place
                    + "}, which is none of {seed}, {size}, {size:A-B} and {any:A-B} with A no greater than B");
        }
    }

    /** The words for a seed. */
    public List<String> of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> filled = new ArrayList<>();
        for (String word : words) {
            filled.add(PLACE.matcher(word).replaceAll(place -> value(place.group(1), seed, random)));
        }
        return filled;
    }

    private static String value(String place, long seed, SplittableRandom random) {
        if (place.equals("seed")) {
            return Long.toString(seed);
        }
        Matcher range = RANGE.matcher(place.equals("size") ? "size:1-10" : place);
        if (!range.matches()) {
            throw new IllegalStateException("a template is checked before it is used");
        }
        long least = Long.parseLong(range.group(2));
        long most = Long.parseLong(range.group(3));
        return Long.toString(
                range.group(1).equals("size")
                        ? least + Math.floorMod(seed - 1, most - least + 1)
                        : random.nextLong(least, most + 1));
    }
}
