package dev.letscode.engine.metrics;

import dev.letscode.engine.metrics.AlertRule.Side;
import dev.letscode.problems.Diagnostics;
import dev.letscode.problems.Severity;
import dev.letscode.problems.text.TextFile;
import dev.letscode.problems.yaml.YamlFields;
import dev.letscode.problems.yaml.YamlReader;
import dev.letscode.problems.yaml.YamlValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads alert rules: a YAML map from names to {@code metric}, {@code above} or {@code below}, {@code clear}, {@code for},
 * {@code within} and {@code says}; {@code docs/operations.md} explains them.
 */
public final class AlertRules {

    private static final Pattern TIME = Pattern.compile("([0-9]{1,9}) ?(ms|s|min|h)");
    private static final double MOST = 1e300;

    private AlertRules() {}

    /** Those that come with this program. */
    public static List<AlertRule> bundled() {
        Diagnostics diagnostics = new Diagnostics();
        try (InputStream in = Objects.requireNonNull(AlertRules.class.getResourceAsStream("alerts.yaml"))) {
            List<AlertRule> rules = TextFile.decode(in.readAllBytes(), "alerts.yaml", diagnostics)
                    .map(file -> read(file, diagnostics))
                    .orElse(List.of());
            if (diagnostics.hasErrors()) {
                throw new IllegalStateException("the bundled alert rules: " + diagnostics.all());
            }
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<AlertRule> read(TextFile file, Diagnostics diagnostics) {
        return YamlReader.readMap(file, diagnostics)
                .map(all -> read(all, diagnostics))
                .orElse(List.of());
    }

    /** Those in a map; one with an error is left out, and the diagnostics say why. */
    public static List<AlertRule> read(YamlFields all, Diagnostics diagnostics) {
        List<AlertRule> rules = new ArrayList<>();
        for (YamlValue.Entry entry : all.entries()) {
            int errors = diagnostics.errorCount();
            all.fields(entry.key())
                    .flatMap(fields -> rule(entry.key(), fields))
                    .filter(rule -> diagnostics.errorCount() == errors)
                    .ifPresent(rules::add);
        }
        return rules;
    }

    /** These and those that come with this program, but for those of the same names. */
    public static List<AlertRule> withBundled(List<AlertRule> rules) {
        List<AlertRule> all = new ArrayList<>(rules);
        for (AlertRule bundled : bundled()) {
            if (rules.stream().noneMatch(rule -> rule.name().equals(bundled.name()))) {
                all.add(bundled);
            }
        }
        return all;
    }

    private static Optional<AlertRule> rule(String name, YamlFields fields) {
        Optional<String> metric = fields.text("metric");
        OptionalDouble above = fields.number("above", -MOST, MOST);
        OptionalDouble below = fields.number("below", -MOST, MOST);
        OptionalDouble clear = fields.number("clear", -MOST, MOST);
        Optional<Duration> lasting = time(fields, "for");
        Optional<Duration> within = time(fields, "within");
        String says = fields.text("says").orElse(name);
        fields.reportOthers(Severity.ERROR);
        if (metric.isEmpty() || above.isPresent() == below.isPresent()) {
            fields.error(name, "must have a metric, and either above or below");
            return Optional.empty();
        }
        double threshold = above.orElse(below.orElse(0));
        try {
            return Optional.of(new AlertRule(
                    name,
                    metric.get(),
                    above.isPresent() ? Side.ABOVE : Side.BELOW,
                    threshold,
                    clear.orElse(threshold),
                    lasting.orElse(Duration.ZERO),
                    within,
                    says));
        } catch (IllegalArgumentException e) {
            fields.error("clear", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<Duration> time(YamlFields fields, String key) {
        return fields.text(key).flatMap(text -> {
            Matcher time = TIME.matcher(text);
            if (!time.matches()) {
                fields.error(key, "must be a number and ms, s, min or h, such as 30 s, not '" + text + "'");
                return Optional.empty();
            }
            long number = Long.parseLong(time.group(1));
            return Optional.of(
                    switch (time.group(2)) {
                        case "ms" -> Duration.ofMillis(number);
                        case "s" -> Duration.ofSeconds(number);
                        case "min" -> Duration.ofMinutes(number);
                        default -> Duration.of(number, ChronoUnit.HOURS);
                    });
        });
    }
}
