package dev.letscode.problems.read;

import java.util.List;
import java.util.regex.Pattern;

/** The words of a text, as the legacy format writes lists: with white space between them and without quotes. */
final class Words {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Words() {}

    static List<String> split(String text) {
        return SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }
}
