package dev.letscode.app.ide.palette;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Which names somebody may mean who has typed some letters of one, in their order. */
final class Matching {

    private static final int BEGINS_WORD = 8;
    private static final int FOLLOWS = 5;
    private static final int FOUND = 1;

    private Matching() {}

    /** Those that have all letters in this order, the best ones first, of equally good ones the shorter; all if there are none. */
    static List<Entry> best(List<Entry> all, String typed) {
        record Scored(Entry entry, int score) {}
        if (typed.isBlank()) {
            return all;
        }
        return all.stream()
                .flatMap(entry -> {
                    OptionalInt score = score(entry.name(), typed);
                    return score.isPresent()
                            ? java.util.stream.Stream.of(new Scored(entry, score.getAsInt()))
                            : java.util.stream.Stream.empty();
                })
                .sorted(Comparator.comparingInt(Scored::score)
                        .reversed()
                        .thenComparingInt(one -> one.entry().name().length()))
                .map(Scored::entry)
                .toList();
    }

    /** How well a name has what was typed: letters that begin words or follow each other count more. */
    static OptionalInt score(String name, String typed) {
        String text = name.toLowerCase(Locale.ROOT);
        String wanted = typed.toLowerCase(Locale.ROOT).replace(" ", "");
        int whole = wanted.isEmpty() ? -1 : text.replace(" ", "").indexOf(wanted);
        int score = whole < 0 ? 0 : FOLLOWS * wanted.length();
        int at = 0;
        int last = -2;
        for (int i = 0; i < wanted.length(); i++) {
            int found = text.indexOf(wanted.charAt(i), at);
            if (found < 0) {
                return OptionalInt.empty();
            }
            boolean begins = found == 0 || !Character.isLetterOrDigit(text.charAt(found - 1));
            score += begins ? BEGINS_WORD : found == last + 1 ? FOLLOWS : FOUND;
            last = found;
            at = found + 1;
        }
        return OptionalInt.of(score);
    }
}
