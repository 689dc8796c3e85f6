package dev.letscode.engine.hybrid;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Says in which language somebody will probably submit next, from what they did before. Immutable; the same actions give
 * the same predictor.
 *
 * <p>A few {@linkplain Habit habits} that people may have each predict a language. How much each of them counts is learned
 * from how well it has predicted this account's actions: weights are multiplied by the probability that a habit had given to
 * what came, which is Bayes' rule, and then a small share is spread evenly, so that a habit that somebody takes up later
 * gets its turn (Herbster and Warmuth, "Tracking the best expert", 1998). A habit that says nothing in a situation is left
 * out of it and keeps its weight (Freund et al., "Using and combining predictors that specialize", 1997).
 */
public final class LanguagePredictor {

    /** Of somebody of whom nothing is known. */
    public static final LanguagePredictor NEW = new LanguagePredictor(Map.of(), Map.of(), Map.of(), "", 1, 1, prior());

    /** What a habit that expects one language leaves for all others. */
    private static final double SURPRISE = 0.05;

    /** Of so many actions it is assumed that they were in any language: who has done little may do anything. */
    private static final double ASSUMED = 2;

    /** So many languages that somebody might use, of whom nothing is known. */
    private static final int LANGUAGES = 20;

    /** What is spread evenly over the habits after each action. */
    private static final double SHARE = 0.02;

    /** How much of an earlier action counts after one more: half of it after about 34, and after 2. */
    private static final double SLOW = 0.98;

    private static final double FAST = 0.7;

    /** Weights below this are as good as none. */
    private static final double NOTHING = 1e-4;

    private static final int MOST_PROBLEMS = 500;

    /** What somebody may go by. */
    private enum Habit {
        /** What they have used most, for a long time. */
        MOSTLY(0.05),
        /** What they have used most lately. */
        LATELY(0.05),
        /** What they used last. */
        AGAIN(0.05),
        /** What they used last for this problem. */
        SAME_PROBLEM(0.05),
        /** What is open in the editor; from there it is one click. */
        OPEN(0.8);

        private final double prior;

        Habit(double prior) {
            this.prior = prior;
        }
    }

    private final Map<String, Double> mostly;
    private final Map<String, Double> lately;
    private final Map<String, String> ofProblem;
    private final String last;
    private final double repeated;
    private final double changed;
    private final Map<Habit, Double> weights;

    private LanguagePredictor(
            Map<String, Double> mostly,
            Map<String, Double> lately,
            Map<String, String> ofProblem,
            String last,
            double repeated,
            double changed,
            Map<Habit, Double> weights) {
        this.mostly = mostly;
        this.lately = lately;
        this.ofProblem = ofProblem;
        this.last = last;
        this.repeated = repeated;
        this.changed = changed;
        this.weights = weights;
    }

    private static Map<Habit, Double> prior() {
        Map<Habit, Double> weights = new EnumMap<>(Habit.class);
        Arrays.stream(Habit.values()).forEach(habit -> weights.put(habit, habit.prior));
        return Collections.unmodifiableMap(weights);
    }

    /** The one that knows of one more action. */
    public LanguagePredictor after(Action action) {
        Map<String, String> problems = new LinkedHashMap<>(ofProblem);
        problems.remove(action.problem());
        problems.put(action.problem(), action.language());
        if (problems.size() > MOST_PROBLEMS) {
            problems.remove(problems.keySet().iterator().next());
        }
        boolean isRepeated = last.equals(action.language());
        boolean isChanged = !last.isEmpty() && !isRepeated;
        return new LanguagePredictor(
                added(mostly, action.language(), SLOW),
                added(lately, action.language(), FAST),
                Collections.unmodifiableMap(problems),
                action.language(),
                repeated * SLOW + (isRepeated ? 1 : 0),
                changed * SLOW + (isChanged ? 1 : 0),
                learned(action));
    }

    private static Map<String, Double> added(Map<String, Double> counts, String language, double kept) {
        Map<String, Double> later = new HashMap<>();
        counts.forEach((one, count) -> later.put(one, count * kept));
        later.merge(language, 1.0, Double::sum);
        later.values().removeIf(count -> count < NOTHING);
        return Collections.unmodifiableMap(later);
    }

    private Map<Habit, Double> learned(Action action) {
        Map<Habit, Expectation> said = said(Optional.of(action.problem()), action.open());
        Map<Habit, Double> later = new EnumMap<>(weights);
        double before = 0;
        double after = 0;
        for (var one : said.entrySet()) {
            double weight = weight(one.getKey());
            double right = weight * one.getValue().of(action.language());
            later.put(one.getKey(), right);
            before += weight;
            after += right;
        }
        for (Habit habit : said.keySet()) {
            double learned = later.getOrDefault(habit, 0.0) * before / after;
            later.put(habit, (1 - SHARE) * learned + SHARE * before / said.size());
        }
        return Collections.unmodifiableMap(later);
    }

    private double weight(Habit habit) {
        return weights.getOrDefault(habit, 0.0);
    }

    /**
     * What a habit expects.
     *
     * @param shares of languages
     * @param rest for all others together
     */
    private record Expectation(Map<String, Double> shares, double rest) {

        static Expectation of(Map<String, Double> counts) {
            double total = counts.values().stream().mapToDouble(count -> count).sum() + ASSUMED;
            Map<String, Double> shares = new HashMap<>();
            counts.forEach((language, count) -> shares.put(language, count / total));
            return new Expectation(shares, ASSUMED / total);
        }

        static Expectation of(String language, double probability) {
            return new Expectation(Map.of(language, probability), 1 - probability);
        }

        double of(String language) {
            return shares.getOrDefault(language, 0.0) + rest / LANGUAGES;
        }
    }

    /** What each habit expects; without those that say nothing. */
    private Map<Habit, Expectation> said(Optional<String> problem, Optional<String> open) {
        Map<Habit, Expectation> said = new EnumMap<>(Habit.class);
        if (!last.isEmpty()) {
            said.put(Habit.MOSTLY, Expectation.of(mostly));
            said.put(Habit.LATELY, Expectation.of(lately));
            said.put(Habit.AGAIN, Expectation.of(last, repeated / (repeated + changed)));
        }
        problem.map(ofProblem::get)
                .ifPresent(language -> said.put(Habit.SAME_PROBLEM, Expectation.of(language, 1 - SURPRISE)));
        open.ifPresent(language -> said.put(Habit.OPEN, Expectation.of(language, 1 - SURPRISE)));
        return said;
    }

    /**
     * How probable each language is that anything speaks for; the rest is for all others together.
     *
     * @param problem short name of the one that is worked on, if that is known
     * @param open id of the language of what is open in the editor, if anything is
     */
    public Map<String, Double> predict(Optional<String> problem, Optional<String> open) {
        Map<Habit, Expectation> said = said(problem, open);
        double total = said.keySet().stream().mapToDouble(this::weight).sum();
        Map<String, Double> probabilities = new TreeMap<>();
        said.values().stream()
                .flatMap(expected -> expected.shares().keySet().stream())
                .forEach(language -> probabilities.put(language, 0.0));
        said.forEach((habit, expected) ->
                probabilities.replaceAll((language, sum) -> sum + weight(habit) / total * expected.of(language)));
        return Collections.unmodifiableMap(probabilities);
    }
}
