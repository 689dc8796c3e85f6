package dev.letscode.engine.stress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An input as lines of words with single blanks between them; two blanks have an empty word between them. Immutable. */
record InputText(List<List<String>> rows) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

    /** Numbers that are tried as the count of something. */
    private static final int MOST_COUNTS = 4;

    InputText {
        rows = rows.stream().map(List::copyOf).toList();
    }

    static InputText of(String text) {
        String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return new InputText(Arrays.stream(body.split("\n", -1))
                .map(line -> List.of(line.split(" ", -1)))
                .toList());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(String.join(" ", row)).append('\n'));
        return text.toString();
    }

    int lines() {
        return rows.size();
    }

    int words(int line) {
        return rows.get(line).size();
    }

    String word(int line, int word) {
        return rows.get(line).get(word);
    }

    boolean isNumber(int line, int word) {
        return NUMBER.matcher(word(line, word)).matches();
    }

    long number(int line, int word) {
        return Long.parseLong(word(line, word));
    }

    /** With another number: in this place alone, wherever the line has it, and wherever the input has it. */
    List<InputText> withNumbers(int line, int word, long value) {
        String before = word(line, word);
        String after = Long.toString(value);
        List<List<String>> here = new ArrayList<>(rows);
        here.set(line, replaced(rows.get(line), before, after));
        return List.of(
                withWord(line, word, after),
                new InputText(here),
                new InputText(
                        rows.stream().map(row -> replaced(row, before, after)).toList()));
    }

    private static List<String> replaced(List<String> row, String before, String after) {
        return row.stream().map(word -> word.equals(before) ? after : word).toList();
    }

    private InputText withWord(int line, int word, String value) {
        List<List<String>> changed = new ArrayList<>(rows);
        List<String> row = new ArrayList<>(rows.get(line));
        row.set(word, value);
        changed.set(line, row);
        return new InputText(changed);
    }

    /** Without some lines, and with what may be their count made smaller. */
    List<InputText> withoutLines(int from, int count) {
        List<List<String>> left = new ArrayList<>(rows);
        left.subList(from, from + count).clear();
        if (left.isEmpty()) {
            return List.of();
        }
        return counted(new InputText(left), from, count, rows.size() - from);
    }

    /** Without some words of a line, of that line alone or of all that have as many; and with their count made smaller. */
    List<InputText> withoutWords(int line, int from, int count) {
        int length = words(line);
        List<List<String>> alone = new ArrayList<>(rows);
        List<List<String>> all = new ArrayList<>(rows);
        for (int i = 0; i < rows.size(); i++) {
            if (words(i) == length) {
                List<String> shorter = new ArrayList<>(rows.get(i));
                shorter.subList(from, from + count).clear();
                all.set(i, shorter);
                if (i == line) {
                    alone.set(i, shorter);
                }
            }
        }
        List<InputText> candidates = new ArrayList<>(counted(new InputText(alone), line, count, length));
        if (!all.equals(alone)) {
            int first = 0;
            while (words(first) != length) {
                first++;
            }
            candidates.addAll(counted(new InputText(all), first, count, length));
        }
        return candidates;
    }

    /** Without some letters of a word, and with what may be its length made smaller. */
    List<InputText> withoutLetters(int line, int word, int from, int count) {
        String whole = word(line, word);
        String left = whole.substring(0, from) + whole.substring(from + count);
        return left.isEmpty() ? List.of() : counted(withWord(line, word, left), line + 1, count, whole.length());
    }

    /**
     * What is left after something was taken away, as it is and with each number that may be its count made smaller.
     *
     * @param before line before which counts stand
     * @param gone how much was taken away
     * @param length how much there was
     */
    private List<InputText> counted(InputText left, int before, int gone, int length) {
        List<InputText> candidates = new ArrayList<>(List.of(left));
        for (int[] place : counts(before, length)) {
            long value = number(place[0], place[1]);
            if (left.lines() <= place[0] || left.words(place[0]) <= place[1]) {
                continue;
            }
            if (value >= gone) {
                candidates.add(left.withWord(place[0], place[1], Long.toString(value - gone)));
            }
            if (gone > 1 && value >= 1) {
                candidates.add(left.withWord(place[0], place[1], Long.toString(value - 1)));
            }
        }
        return candidates;
    }

    /** Those that are exactly as great as what they may count, then the first of the input, then those just before. */
    private List<int[]> counts(int before, int length) {
        Set<List<Integer>> places = new LinkedHashSet<>();
        int last = Math.min(before, lines()) - 1;
        for (int line = last; line >= 0 && line >= last - MOST_COUNTS; line--) {
            places(line).filter(at -> number(at.get(0), at.get(1)) == length).forEach(places::add);
        }
        if (last >= 0) {
            places(0).filter(at -> number(0, at.get(1)) == length).forEach(places::add);
            places(0).forEach(places::add);
            places(last).forEach(places::add);
        }
        return places.stream()
                .limit(MOST_COUNTS)
                .map(at -> new int[] {at.get(0), at.get(1)})
                .toList();
    }

    private Stream<List<Integer>> places(int line) {
        return IntStream.range(0, Math.min(words(line), MOST_COUNTS))
                .filter(word -> isNumber(line, word) && number(line, word) > 0)
                .mapToObj(word -> List.of(line, word));
    }
}
