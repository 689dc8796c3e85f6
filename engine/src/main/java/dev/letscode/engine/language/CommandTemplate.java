package dev.letscode.engine.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A command whose words may have placeholders such as {@code {sources}}. It is split into words before they are filled
 * in, so a file's name with spaces stays one argument.
 */
public record CommandTemplate(List<String> words) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    public CommandTemplate {
        words = List.copyOf(words);
        if (words.isEmpty() || words.getFirst().isBlank()) {
            throw new IllegalArgumentException("a command needs a program to start");
        }
    }

    /** The program to start: a name, a path, or a placeholder. */
    public String program() {
        return words.getFirst();
    }

    /** The placeholders in some texts, without braces. */
    static TreeSet<String> placeholders(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> PLACEHOLDER.matcher(text).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same command with another program. */
    public CommandTemplate withProgram(String program) {
        List<String> changed = new ArrayList<>(words);
        changed.set(0, program);
        return new CommandTemplate(changed);
    }

    /**
     * Fills in the placeholders. A word that is nothing but a placeholder becomes as many words as that has values;
     * inside a longer word it stands for its values with spaces between them.
     *
     * @throws IllegalArgumentException if a placeholder has no value
     */
    public List<String> fill(Map<String, List<String>> values) {
        List<String> filled = new ArrayList<>();
        for (String word : words) {
            Matcher matcher = PLACEHOLDER.matcher(word);
            if (matcher.matches()) {
                filled.addAll(value(values, matcher.group(1)));
            } else {
                filled.add(fill(word, values));
            }
        }
        return List.copyOf(filled);
    }

    /** Fills in the placeholders of one text, such as the value of an environment variable. */
    public static String fill(String text, Map<String, List<String>> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(String.join(" ", value(values, match.group(1)))));
    }

    private static List<String> value(Map<String, List<String>> values, String name) {
        List<String> value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("nothing is known about the placeholder {" + name + "}");
        }
        return value;
    }
}
