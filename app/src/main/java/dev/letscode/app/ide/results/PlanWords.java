package dev.letscode.app.ide.results;

import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.engine.analysis.Finding;
import dev.letscode.engine.language.Tier;
import dev.letscode.engine.routing.Backend;
import dev.letscode.engine.routing.PlanText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where something runs and why, in the window's language; what is not known to it is said as it came. */
public final class PlanWords {

    private final Words words;

    public PlanWords(Words words) {
        this.words = words;
    }

    /** All of a plan, after which the result came from that backend. */
    String say(Report.Plan plan) {
        Optional<PlanText.Said> where = PlanText.read(plan.reason()).filter(said -> said.text() == PlanText.WHERE);
        return where.filter(said -> said.parts().get(1).equals(plan.backend()))
                .map(said -> words.of(
                        Word.PLAN_PLACED,
                        say(plan.backend()),
                        say(said.parts().get(0)),
                        say(said.parts().get(2))))
                .orElseGet(() -> words.of(Word.PLAN, say(plan.backend()), say(plan.reason())));
    }

    /** A reason, or a part of one. */
    public String say(String text) {
        return tier(text)
                .or(() -> backend(text))
                .or(() -> finding(text))
                .map(words::of)
                .or(() -> PlanText.read(text).map(this::say))
                .orElse(text);
    }

    private String say(PlanText.Said said) {
        List<String> parts = said.parts();
        if (said.text() == PlanText.UNSAFE) {
            String all =
                    PlanText.found(parts.getFirst()).stream().map(this::say).collect(Collectors.joining(", "));
            return words.of(Word.PLAN_UNSAFE, all);
        }
        return words.of(word(said.text()), parts.stream().map(this::say).toArray());
    }

    private static Optional<Word> tier(String id) {
        return Arrays.stream(Tier.values())
                .filter(tier -> tier.id().equals(id))
                .findFirst()
                .map(tier -> switch (tier) {
                    case CLIENT -> Word.SETTINGS_TIER_CLIENT;
                    case SERVER -> Word.SETTINGS_TIER_SERVER;
                });
    }

    private static Optional<Word> backend(String description) {
        return Arrays.stream(Backend.values())
                .filter(backend -> backend.description().equals(description))
                .findFirst()
                .map(backend -> switch (backend) {
                    case WEBASSEMBLY -> Word.PLAN_IN_WEBASSEMBLY;
                    case POLYGLOT -> Word.PLAN_IN_GRAALVM;
                    case NAMESPACE -> Word.PLAN_IN_NAMESPACES;
                    case CONTAINER -> Word.PLAN_IN_CONTAINER;
                    case MACHINE -> Word.PLAN_IN_MACHINE;
                    case JOINED -> Word.PLAN_IN_JOINED;
                });
    }

    private static Optional<Word> finding(String description) {
        return Arrays.stream(Finding.Kind.values())
                .filter(kind -> kind.description().equals(description))
                .findFirst()
                .map(kind -> switch (kind) {
                    case FILES -> Word.PLAN_FOUND_FILES;
                    case NETWORK -> Word.PLAN_FOUND_NETWORK;
                    case PROCESSES -> Word.PLAN_FOUND_PROCESSES;
                    case NATIVE -> Word.PLAN_FOUND_NATIVE;
                    case REFLECTION -> Word.PLAN_FOUND_REFLECTION;
                    case EVALUATION -> Word.PLAN_FOUND_EVALUATION;
                    case UNREADABLE -> Word.PLAN_FOUND_UNREADABLE;
                    case THREADS -> Word.PLAN_FOUND_THREADS;
                    case EXCEPTIONS -> Word.PLAN_FOUND_EXCEPTIONS;
                    case LIBRARY -> Word.PLAN_FOUND_LIBRARY;
                    case ALLOCATION -> Word.PLAN_FOUND_ALLOCATION;
                });
    }

    private static Word word(PlanText text) {
        return switch (text) {
            case WHERE -> Word.PLAN_WHERE;
            case BUT_ASKED -> Word.PLAN_BUT_ASKED;
            case BUT_NONE -> Word.PLAN_BUT_NONE;
            case UNKNOWN -> Word.PLAN_UNKNOWN;
            case UNREAD -> Word.PLAN_UNREAD;
            case UNSAFE -> Word.PLAN_UNSAFE;
            case LACKS -> Word.PLAN_LACKS;
            case ASKED -> Word.PLAN_ASKED;
            case ONLY_HERE -> Word.PLAN_ONLY_HERE;
            case ONLY_TIER -> Word.PLAN_ONLY_TIER;
            case HEAVY -> Word.PLAN_HEAVY;
            case BUSY -> Word.PLAN_BUSY;
            case SIMPLE -> Word.PLAN_SIMPLE;
            case FASTER -> Word.PLAN_FASTER;
            case UNTRIED -> Word.PLAN_UNTRIED;
            case TURNS -> Word.PLAN_TURNS;
            case MEMORY -> Word.PLAN_MEMORY;
            case NESTED -> Word.PLAN_NESTED;
            case RECURSIVE -> Word.PLAN_RECURSIVE;
            case LOOPS -> Word.PLAN_LOOPS;
            case FOUND -> Word.PLAN_FOUND_AT;
        };
    }
}
