package dev.letscode.engine.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSLanguage;

/**
 * Which node of a grammar is shown as what, from {@code NAME.highlight}. Its lines are {@code kind: node node …}; a node is a
 * type by itself or, as {@code call.function>identifier}, one that stands in that field of its parent, which may have a
 * parent of its own. The longest fitting path counts. {@code plain} takes off what is around: the code inside of a text.
 * What has no rule is a keyword if it is a word of the grammar, and an operator or punctuation if it is another sign of it.
 * Thread-safe.
 */
final class HighlightRules {

    /** What the rules say of a node; no kind stands for {@code plain}. */
    record Shown(@Nullable SyntaxKind kind) {}

    /** @param parents from the nearest outwards, each with the field in which the inner one is, or an empty one */
    private record Rule(List<Step> parents, Shown shown) {}

    private record Step(String type, String field) {}

    private static final Pattern STEP = Pattern.compile("(?<type>\\w+)(?:\\.(?<field>\\w+))?");
    private static final int ERROR = 0xffff;

    private final TSLanguage language;
    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final Map<Integer, String> types = new ConcurrentHashMap<>();
    private final Map<Integer, String> fields = new ConcurrentHashMap<>();

    HighlightRules(TSLanguage language, String text) {
        this.language = language;
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
        rules.values()
                .forEach(same -> same.sort(
                        Comparator.comparingInt((Rule rule) -> rule.parents().size())
                                .reversed()));
    }

    private void add(String line) {
        String[] parts = line.split(":", 2);
        String name = parts[0].strip().toUpperCase(Locale.ROOT);
        Shown shown = new Shown(name.equals("PLAIN") ? null : SyntaxKind.valueOf(name));
        for (String path : parts[1].strip().split("\\s+")) {
            List<String> steps = List.of(path.split(">"));
            List<Step> parents = new ArrayList<>();
            for (String step : steps.subList(0, steps.size() - 1).reversed()) {
                Matcher matcher = STEP.matcher(step);
                if (!matcher.matches()) {
                    throw new IllegalStateException("not a node: " + step);
                }
                parents.add(new Step(
                        known(matcher.group("type")),
                        Optional.ofNullable(matcher.group("field"))
                                .map(this::knownField)
                                .orElse("")));
            }
            rules.computeIfAbsent(known(steps.getLast()), type -> new ArrayList<>())
                    .add(new Rule(parents, shown));
        }
    }

    /** A grammar of another version may call its nodes differently; then this build is wrong, and says so at once. */
    private String known(String type) {
        if (language.symbolForName(type, true) == 0) {
            throw new IllegalStateException("the grammar has no " + type);
        }
        return type;
    }

    private String knownField(String field) {
        if (language.fieldIdForName(field) == 0) {
            throw new IllegalStateException("the grammar has no field " + field);
        }
        return field;
    }

    String type(int symbol) {
        return symbol == ERROR
                ? "ERROR"
                : types.computeIfAbsent(
                        symbol,
                        id -> Optional.ofNullable(language.symbolName(id)).orElse(""));
    }

    private String field(int id) {
        return id == 0
                ? ""
                : fields.computeIfAbsent(
                        id,
                        key -> Optional.ofNullable(language.fieldNameForId(key)).orElse(""));
    }

    /**
     * What a node is shown as, if there is a rule for it.
     *
     * @param symbols of the nodes from the root to this one
     * @param fieldIds in which each of them is
     */
    Optional<Shown> of(int depth, int[] symbols, int[] fieldIds) {
        for (Rule rule : rules.getOrDefault(type(symbols[depth]), List.of())) {
            if (isMet(rule.parents(), depth, symbols, fieldIds)) {
                return Optional.of(rule.shown());
            }
        }
        return Optional.empty();
    }

    private boolean isMet(List<Step> parents, int depth, int[] symbols, int[] fieldIds) {
        int at = depth;
        for (Step parent : parents) {
            if (at == 0
                    || !type(symbols[at - 1]).equals(parent.type())
                    || (!parent.field().isEmpty() && !field(fieldIds[at]).equals(parent.field()))) {
                return false;
            }
            at--;
        }
        return true;
    }

    /** What a sign of the grammar is that is in no other thing. */
    static SyntaxKind ofSign(String type) {
        char first = type.isEmpty() ? ' ' : type.charAt(0);
        if (Character.isLetter(first) || first == '_') {
            return SyntaxKind.KEYWORD;
        }
        return switch (first) {
            case '#' -> type.length() > 1 ? SyntaxKind.DIRECTIVE : SyntaxKind.OPERATOR;
            case '(', ')', '[', ']', '{', '}', ',', ';' -> SyntaxKind.PUNCTUATION;
            default -> SyntaxKind.OPERATOR;
        };
    }
}
