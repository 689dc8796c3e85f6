package dev.letscode.engine.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sentences of which the reasons of plans consist, in English, as they are kept and sent. They are made here and can be read
 * here again, so that whoever shows a reason can say it in another language, whenever and wherever the plan was made.
 */
public enum PlanText {
    /** Tier, backend, reason: all of what a plan says. */
    WHERE("{} tier, {}: {}"),
    /** Reason. */
    BUT_ASKED("{}; but this tier was asked for"),
    /** Reason, tier. */
    BUT_NONE("{}; but there is no {} tier for it here"),
    /** Why, in words. */
    UNKNOWN("nothing is known of it: {}"),
    /** Language. */
    UNREAD("nothing reads {} but its compiler"),
    /** What was found, as {@link #found} has it. */
    UNSAFE("it is unsafe: {}"),
    /** What was found, where, backend. */
    LACKS("it {} ({}), which {} cannot"),
    /** Tier. */
    ASKED("the {} tier was asked for"),
    /** Language. */
    ONLY_HERE("this machine has no other tier for {}"),
    /** Language, tier. */
    ONLY_TIER("{} runs in the {} tier only"),
    /** What makes it so. */
    HEAVY("it is heavy, because {}"),
    /** Percent. */
    BUSY("the server tier is busy to {} %, and both tiers can run it"),
    /** What makes it so. */
    SIMPLE("nothing in it is unsafe, and {}"),
    /** What makes it unclear, tier. */
    FASTER("nothing in it is unsafe, but {}, and past runs say that the {} tier is faster"),
    /** What makes it unclear. */
    UNTRIED("nothing in it is unsafe, but {}, and no past run says that the server tier is faster"),
    /** How many. */
    TURNS("its loops turn up to {} times"),
    MEMORY("it asks for much memory at once"),
    /** How many. */
    NESTED("{} of its loops lie in each other"),
    RECURSIVE("it is recursive"),
    LOOPS("its loops are simple"),
    /** What was found, where. */
    FOUND("{} ({})");

    private static final String PLACE = "{}";

    private final String template;
    private final Pattern pattern;

    PlanText(String template) {
        this.template = template;
        // what is said last, such as a file's name, may be anything
        this.pattern = Pattern.compile(
                Arrays.stream(template.split(Pattern.quote(PLACE), -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("(.+?)")),
                Pattern.DOTALL);
    }

    /**
     * A sentence that was read.
     *
     * @param parts what was put into it, in its order; may be sentences themselves
     */
    public record Said(PlanText text, List<String> parts) {

        public Said {
            parts = List.copyOf(parts);
        }
    }

    String of(Object... parts) {
        StringBuilder said = new StringBuilder();
        int from = 0;
        for (Object part : parts) {
            int place = template.indexOf(PLACE, from);
            said.append(template, from, place).append(part);
            from = place + PLACE.length();
        }
        return said.append(template.substring(from)).toString();
    }

    /** Why nothing is known of a source in a language. */
    public static String unread(String language) {
        return UNREAD.of(language);
    }

    /** Several that were found, one after the other. */
    static String found(List<String> all) {
        return String.join(", ", all);
    }

    /** Those again. */
    public static List<String> found(String all) {
        return List.of(all.split("(?<=\\)), "));
    }

    /** The sentence that a text is; empty if it is none of these. */
    public static Optional<Said> read(String text) {
        for (PlanText one : values()) {
            Matcher matcher = one.pattern.matcher(text);
            if (matcher.matches()) {
                List<String> parts = new ArrayList<>();
                for (int i = 1; i <= matcher.groupCount(); i++) {
                    parts.add(matcher.group(i));
                }
                return Optional.of(new Said(one, parts));
            }
        }
        return Optional.empty();
    }
}
