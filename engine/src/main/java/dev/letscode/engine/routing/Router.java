package dev.letscode.engine.routing;

import dev.letscode.engine.analysis.Finding;
import dev.letscode.engine.analysis.SubmissionAnalysis;
import dev.letscode.engine.language.Tier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Decides where a submission is run. Nothing but its {@link Facts} counts, and the same facts give the same plan.
 * {@code docs/tiers.md} explains the rules to users; here they are, in their order:
 *
 * <ol>
 *   <li>What is there, can run the language and is not excluded by a wish is a candidate; one that lacks what the source
 *       needs is not.
 *   <li>A source that is unsafe, or of which nothing is known, is for the server tier.
 *   <li>One that is heavy is, too.
 *   <li>Where the server tier's load is high, all others are for the client tier.
 *   <li>One that is simple is for the client tier.
 *   <li>Of any other, past runs decide; without any it is for the client tier, whose rejections are confirmed.
 *   <li>A tier that has no candidate leaves it to the other one.
 * </ol>
 */
public final class Router {

    private Router() {}

    public static Routing route(Facts facts) {
        EnumSet<Backend> candidates = facts.candidates();
        if (candidates.isEmpty()) {
            return new Routing.Impossible(nothingRuns(facts));
        }
        Optional<String> obstacle = Optional.empty();
        if (facts.reading() instanceof Reading.Known(SubmissionAnalysis analysis)) {
            obstacle = obstacle(analysis, candidates);
            candidates.removeIf(backend -> !lacking(analysis, backend).isEmpty());
        }
        if (candidates.isEmpty()) {
            return new Routing.Impossible(obstacle.orElse("")
                    + (facts.wish().tier().isPresent()
                            ? ", and no other tier was allowed"
                            : ", and there is no server tier here"));
        }
        Choice choice = choose(facts, candidates, obstacle);
        List<Backend> order = inOrder(candidates, choice);
        Backend first = order.getFirst();
        String reason =
                first.tier() == choice.tier() ? choice.reason() : otherTier(facts, choice.tier(), choice.reason());
        return new Routing.Planned(new Plan(
                first,
                PlanText.WHERE.of(first.tier().id(), first.description(), reason),
                estimate(facts, first.tier()),
                order.subList(1, order.size())));
    }

    /**
     * A tier and why.
     *
     * @param strict whether a failure of the tier is no reason to try the other one
     */
    private record Choice(Tier tier, boolean strict, String reason) {}

    private static Choice choose(Facts facts, EnumSet<Backend> candidates, Optional<String> obstacle) {
        return switch (facts.reading()) {
            case Reading.Unknown(String why) -> new Choice(Tier.SERVER, true, PlanText.UNKNOWN.of(why));
            case Reading.Known(SubmissionAnalysis analysis) ->
                analysis.unsafe().isEmpty()
                        ? chooseSafe(facts, analysis, candidates, obstacle)
                        : new Choice(Tier.SERVER, true, unsafe(analysis));
        };
    }

    private static Choice chooseSafe(
            Facts facts, SubmissionAnalysis analysis, EnumSet<Backend> candidates, Optional<String> obstacle) {
        Optional<Backend> client = candidates.stream()
                .filter(backend -> backend.tier() == Tier.CLIENT)
                .findFirst();
        if (client.isEmpty()) {
            return new Choice(Tier.SERVER, false, obstacle.orElseGet(() -> onlyOneTier(facts)));
        }
        if (candidates.stream().allMatch(backend -> backend.tier() == Tier.CLIENT)) {
            return new Choice(Tier.CLIENT, false, onlyOneTier(facts));
        }
        Weight weight = Weight.of(analysis, client.get());
        return switch (weight.grade()) {
            case HEAVY -> new Choice(Tier.SERVER, false, PlanText.HEAVY.of(weight.reason()));
            case SIMPLE, UNCLEAR ->
                facts.load().isHigh()
                        ? new Choice(Tier.CLIENT, false, PlanText.BUSY.of(percent(facts.load())))
                        : light(facts, weight);
        };
    }

    private static Choice light(Facts facts, Weight weight) {
        if (weight.grade() == Weight.Grade.SIMPLE) {
            return new Choice(Tier.CLIENT, false, PlanText.SIMPLE.of(weight.reason()));
        }
        Optional<Estimate> client = estimate(facts, Tier.CLIENT);
        Optional<Estimate> server = estimate(facts, Tier.SERVER);
        if (client.isPresent() && server.isPresent()) {
            boolean clientIsFaster =
                    client.get().latency().compareTo(server.get().latency()) <= 0;
            return new Choice(
                    clientIsFaster ? Tier.CLIENT : Tier.SERVER,
                    false,
                    PlanText.FASTER.of(weight.reason(), (clientIsFaster ? Tier.CLIENT : Tier.SERVER).id()));
        }
        return new Choice(Tier.CLIENT, false, PlanText.UNTRIED.of(weight.reason()));
    }

    /** The tier's own backends first; the other tier's after them, unless the choice is strict and has its own. */
    private static List<Backend> inOrder(EnumSet<Backend> candidates, Choice choice) {
        Predicate<Backend> isChosen = backend -> backend.tier() == choice.tier();
        List<Backend> order =
                new ArrayList<>(candidates.stream().filter(isChosen).toList());
        if (order.isEmpty() || !choice.strict()) {
            order.addAll(candidates.stream().filter(isChosen.negate()).toList());
        }
        return order;
    }

    private static String otherTier(Facts facts, Tier wanted, String reason) {
        return facts.wish().tier().isPresent()
                ? PlanText.BUT_ASKED.of(reason)
                : PlanText.BUT_NONE.of(reason, wanted.id());
    }

    private static Optional<Estimate> estimate(Facts facts, Tier tier) {
        double waiting = tier == Tier.SERVER ? facts.load().waiting() : 1;
        return facts.experience()
                .estimate(facts.language(), tier, facts.problem())
                .map(alone -> alone.times(1, waiting));
    }

    private static List<SubmissionAnalysis.Located> lacking(SubmissionAnalysis analysis, Backend backend) {
        return analysis.findings().stream()
                .filter(found -> backend.lacks().contains(found.finding().kind()))
                .toList();
    }

    /** Why the first candidate that lacks something cannot run it. */
    private static Optional<String> obstacle(SubmissionAnalysis analysis, EnumSet<Backend> candidates) {
        return candidates.stream()
                .flatMap(backend -> lacking(analysis, backend).stream()
                        .limit(1)
                        .map(found -> PlanText.LACKS.of(
                                found.finding().kind().description(), place(found), backend.description())))
                .findFirst();
    }

    private static String unsafe(SubmissionAnalysis analysis) {
        return PlanText.UNSAFE.of(PlanText.found(analysis.unsafe().stream()
                .collect(Collectors.groupingBy(
                        found -> found.finding().kind(), () -> new EnumMap<>(Finding.Kind.class), Collectors.toList()))
                .entrySet()
                .stream()
                .map(kind -> PlanText.FOUND.of(
                        kind.getKey().description(), place(kind.getValue().getFirst())))
                .toList()));
    }

    private static String place(SubmissionAnalysis.Located found) {
        return found.file() + ":" + found.finding().line();
    }

    private static String percent(ServerLoad load) {
        return String.format(Locale.ROOT, "%.0f", 100 * load.busy());
    }

    private static String onlyOneTier(Facts facts) {
        Tier tier = facts.candidates().iterator().next().tier();
        if (facts.wish().tier().isPresent()) {
            return PlanText.ASKED.of(tier.id());
        }
        boolean isAbleElsewhere = facts.able().stream().anyMatch(backend -> backend.tier() != tier);
        return isAbleElsewhere
                ? PlanText.ONLY_HERE.of(facts.languageName())
                : PlanText.ONLY_TIER.of(facts.languageName(), tier.id());
    }

    private static String nothingRuns(Facts facts) {
        String where = facts.wish()
                .tier()
                .map(tier -> "in the " + tier.id() + " tier, which was asked for,")
                .orElse("here");
        String could = facts.able().stream()
                .filter(backend ->
                        facts.wish().tier().map(backend.tier()::equals).orElse(true))
                .sorted()
                .map(Backend::description)
                .collect(Collectors.joining(", "));
        return "nothing runs " + facts.languageName() + " " + where
                + (could.isEmpty() ? "" : "; it takes one of: " + could);
    }
}
