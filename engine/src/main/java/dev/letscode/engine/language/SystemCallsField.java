package dev.letscode.engine.language;

import dev.letscode.problems.Severity;
import dev.letscode.problems.yaml.YamlFields;
import dev.letscode.problems.yaml.YamlValue;
import dev.letscode.sandbox.seccomp.Errno;
import dev.letscode.sandbox.seccomp.SystemCallAction;
import dev.letscode.sandbox.seccomp.SystemCallPolicy;
import dev.letscode.sandbox.seccomp.SystemCallRule;
import dev.letscode.sandbox.seccomp.SystemCallTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The field {@code system-calls}: the name of a family, or a map with a family and what it is changed by. */
final class SystemCallsField {

    private static final String KEY = "system-calls";

    /** What any of the families allows: for a language that does not say what it needs. */
    private static final String DEFAULT = "general";

    private SystemCallsField() {}

    /** The policy; after an error was added, the default. */
    static SystemCallPolicy read(YamlFields section) {
        return switch (section.value(KEY).orElse(new YamlValue.Text(section.line(), DEFAULT))) {
            case YamlValue.Text family -> family(section, family.text());
            case YamlValue.Mapping ignored ->
                section.fields(KEY).map(SystemCallsField::changed).orElse(SystemCallPolicy.named(DEFAULT));
            case YamlValue.Items ignored -> {
                section.error(KEY, "must be a family, or a map with a family and the calls to allow and to refuse");
                yield SystemCallPolicy.named(DEFAULT);
            }
            case YamlValue.Empty ignored -> SystemCallPolicy.named(DEFAULT);
        };
    }

    private static SystemCallPolicy family(YamlFields section, String name) {
        try {
            return SystemCallPolicy.named(name);
        } catch (IllegalArgumentException e) {
            section.error(KEY, "names no family: " + e.getMessage());
            return SystemCallPolicy.named(DEFAULT);
        }
    }

    private static SystemCallPolicy changed(YamlFields fields) {
        String name = fields.text("family").orElse(DEFAULT);
        SystemCallPolicy policy;
        try {
            policy = SystemCallPolicy.named(name);
        } catch (IllegalArgumentException e) {
            fields.error("family", String.valueOf(e.getMessage()));
            policy = SystemCallPolicy.named(DEFAULT);
        }
        List<SystemCallRule> rules = new ArrayList<>();
        rules.addAll(rules(fields, "refuse", new SystemCallAction.Refuse(Errno.EPERM)));
        rules.addAll(rules(fields, "allow", new SystemCallAction.Allow()));
        Set<String> seen = new TreeSet<>();
        rules.stream()
                .map(SystemCallRule::call)
                .filter(call -> !seen.add(call))
                .forEach(call -> fields.error("allow", "and 'refuse' must not both have " + call));
        fields.reportOthers(Severity.ERROR);
        return rules.isEmpty() ? policy : policy.preceded(name + ", changed by the language", rules);
    }

    private static List<SystemCallRule> rules(YamlFields fields, String key, SystemCallAction action) {
        List<SystemCallRule> rules = new ArrayList<>();
        for (String call : fields.textOrTexts(key).orElse(List.of())) {
            if (SystemCallTable.isKnownSomewhere(call)) {
                rules.add(new SystemCallRule(call, List.of(), action));
            } else {
                fields.error(key, "has '" + call + "', and no processor has a system call of that name");
            }
        }
        return rules;
    }
}
