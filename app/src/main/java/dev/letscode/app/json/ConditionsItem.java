package dev.letscode.app.json;

import dev.letscode.engine.isolation.Conditions;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Under which conditions programs were run.
 *
 * @param demand {@code contest} or {@code practice}
 * @param contestGrade whether everything was enforced that a contest asks for
 * @param shortfalls {@code polled} or {@code none} for each feature that was not enforced exactly
 */
public record ConditionsItem(String demand, String backend, boolean contestGrade, Map<String, String> shortfalls) {

    static ConditionsItem of(Conditions conditions) {
        Map<String, String> shortfalls = new LinkedHashMap<>();
        conditions
                .shortfalls()
                .forEach(shortfall -> shortfalls.put(
                        shortfall.feature().name().toLowerCase(Locale.ROOT),
                        shortfall.enforcement().name().toLowerCase(Locale.ROOT)));
        return new ConditionsItem(
                conditions.demand().id(), conditions.backend(), conditions.isContestGrade(), shortfalls);
    }
}
