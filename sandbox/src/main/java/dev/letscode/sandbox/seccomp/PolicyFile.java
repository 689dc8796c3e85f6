package dev.letscode.sandbox.seccomp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Policies as text, one statement a line; {@code docs/security.md} describes them for authors.
 *
 * <pre>
 * # a comment
 * include base
 * allow read write
 * allow clone when 0 &amp; 0x7e020080 = 0
 * refuse ENOSYS clone3
 * end ptrace mount
 * </pre>
 *
 * <p>A file's own rules come before those that it includes, wherever the {@code include} stands.
 */
public final class PolicyFile {

    private static final String FOLDER = "/dev/letscode/sandbox/policy/";
    private static final List<String> FAMILIES = List.of("native", "managed", "interpreter", "compiler", "general");
    private static final Map<String, List<SystemCallRule>> READ = new ConcurrentHashMap<>();
    private static final Pattern CONDITION = Pattern.compile("(\\d) & (\\w+) = (\\w+)");

    private PolicyFile() {}

    /**
     * The rules of a family that comes with the sandbox.
     *
     * @throws IllegalArgumentException if there is no such family
     */
    public static List<SystemCallRule> family(String name) {
        if (!FAMILIES.contains(name)) {
            throw new IllegalArgumentException(
                    "there is no family of system calls \"" + name + "\", only " + String.join(", ", FAMILIES));
        }
        return bundled(name);
    }

    private static List<SystemCallRule> bundled(String name) {
        List<SystemCallRule> known = READ.get(name);
        if (known == null) {
            known = parse(name + ".policy", text(name));
            READ.put(name, known);
        }
        return known;
    }

    private static String text(String name) {
        try (InputStream in = PolicyFile.class.getResourceAsStream(FOLDER + name + ".policy")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no policy \"" + name + "\" to include");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a policy's text.
     *
     * @throws IllegalArgumentException with file, line and reason
     */
    static List<SystemCallRule> parse(String file, String text) {
        List<SystemCallRule> own = new ArrayList<>();
        List<SystemCallRule> included = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String statement = line.replaceFirst("#.*", "").strip();
            try {
                if (statement.startsWith("include ")) {
                    included.addAll(
                            bundled(statement.substring("include ".length()).strip()));
                } else if (!statement.isEmpty()) {
                    own.addAll(rules(statement));
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
            }
        }
        own.addAll(included);
        return List.copyOf(own);
    }

    private static List<SystemCallRule> rules(String statement) {
        String[] parts = statement.split(" when ", 2);
        List<SystemCallRule.Condition> conditions = parts.length < 2 ? List.of() : conditions(parts[1]);
        List<String> words = List.of(parts[0].strip().split("\\s+"));
        int first = words.getFirst().equals("refuse") ? 2 : 1;
        if (words.size() <= first) {
            throw new IllegalArgumentException("names no system call");
        }
        SystemCallAction action = action(words);
        List<SystemCallRule> rules = new ArrayList<>();
        for (String call : words.subList(first, words.size())) {
            if (!SystemCallTable.isKnownSomewhere(call)) {
                throw new IllegalArgumentException("no processor has a system call \"" + call + "\"");
            }
            rules.add(new SystemCallRule(call, conditions, action));
        }
        return rules;
    }

    private static SystemCallAction action(List<String> words) {
        return switch (words.getFirst()) {
            case "allow" -> new SystemCallAction.Allow();
            case "refuse" -> new SystemCallAction.Refuse(Errno.number(words.get(1)));
            case "end" -> new SystemCallAction.End();
            default ->
                throw new IllegalArgumentException(
                        "\"" + words.getFirst() + "\" is none of include, allow, refuse and end");
        };
    }

    private static List<SystemCallRule.Condition> conditions(String text) {
        List<SystemCallRule.Condition> conditions = new ArrayList<>();
        for (String part : text.split(" and ", -1)) {
            Matcher condition = CONDITION.matcher(part.strip());
            if (!condition.matches()) {
                throw new IllegalArgumentException(
                        "\"" + part.strip() + "\" is not of the form \"ARGUMENT & MASK = VALUE\"");
            }
            conditions.add(new SystemCallRule.Condition(
                    Integer.parseInt(condition.group(1)), number(condition.group(2)), number(condition.group(3))));
        }
        return conditions;
    }

    private static long number(String text) {
        return text.startsWith("0x") ? Long.parseUnsignedLong(text.substring(2), 16) : Long.parseUnsignedLong(text);
    }
}
