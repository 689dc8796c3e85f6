package dev.letscode.engine.judge;

import dev.letscode.engine.analysis.Analyser;
import dev.letscode.engine.analysis.AnalysisUnavailableException;
import dev.letscode.engine.analysis.Constraints;
import dev.letscode.engine.isolation.MissingSandbox;
import dev.letscode.engine.language.Grammar;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.language.Tier;
import dev.letscode.engine.routing.Backend;
import dev.letscode.engine.routing.Experience;
import dev.letscode.engine.routing.Facts;
import dev.letscode.engine.routing.PastRun;
import dev.letscode.engine.routing.PastRuns;
import dev.letscode.engine.routing.PlanText;
import dev.letscode.engine.routing.Reading;
import dev.letscode.engine.routing.Router;
import dev.letscode.engine.routing.Routing;
import dev.letscode.engine.routing.ServerLoad;
import dev.letscode.engine.routing.Wish;
import dev.letscode.engine.verdict.Verdict;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.sandbox.Sandbox;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Gathers the facts for a plan, and learns from what came of it. Thread-safe.
 *
 * @param analyser reads sources
 * @param pastRuns that estimates are made from
 * @param calibrations where factors for the client tier's time limits are kept
 * @param load of the server tier, now
 */
public record Planner(Analyser analyser, PastRuns pastRuns, Calibrations calibrations, Supplier<ServerLoad> load) {

    /**
     * Where the request's submission is to run, of what the workbench has.
     *
     * @param remarks told what the plan does without
     */
    public Routing plan(Workbench workbench, JudgingRequest request, Wish wish, Consumer<String> remarks) {
        Language language = request.language();
        return Router.route(new Facts(
                language.id(),
                language.name(),
                request.problem().shortName(),
                read(request.source(), language, request.problem(), remarks),
                able(language),
                available(workbench, language),
                load.get(),
                experience(remarks),
                wish));
    }

    private Reading read(SourceSet source, Language language, ProblemPackage problem, Consumer<String> remarks) {
        Optional<Grammar> grammar = language.grammar();
        if (grammar.isEmpty()) {
            return new Reading.Unknown(PlanText.unread(language.name()));
        }
        try {
            return new Reading.Known(analyser.analyse(source, grammar.get(), constraints(problem, remarks)));
        } catch (AnalysisUnavailableException | IOException e) {
            return new Reading.Unknown(String.valueOf(e.getMessage()));
        }
    }

    private static Constraints constraints(ProblemPackage problem, Consumer<String> remarks) {
        try {
            return Constraints.of(problem);
        } catch (IOException e) {
            remarks.accept("planned without the bounds in the statement, which cannot be read: " + e);
            return Constraints.NONE;
        }
    }

    private Experience experience(Consumer<String> remarks) {
        try {
            return pastRuns.experience();
        } catch (IOException e) {
            remarks.accept("planned without past runs, which cannot be read: " + e);
            return Experience.NONE;
        }
    }

    /** What could run it if it were there. */
    private static Set<Backend> able(Language language) {
        Set<Backend> able = EnumSet.of(Backend.NAMESPACE, Backend.CONTAINER, Backend.MACHINE, Backend.JOINED);
        guest(language).ifPresent(able::add);
        return able;
    }

    private static Optional<Backend> guest(Language language) {
        return language.in(Tier.CLIENT).flatMap(Language::guest).map(guest -> switch (guest) {
            case WASM -> Backend.WEBASSEMBLY;
            case JAVASCRIPT, PYTHON -> Backend.POLYGLOT;
        });
    }

    /** What is there, with what it needs to build the language's programs. */
    private static Set<Backend> available(Workbench workbench, Language language) {
        Set<Backend> available = EnumSet.noneOf(Backend.class);
        if (isThere(workbench, language, workbench.sandbox())) {
            available.add(server(workbench.sandbox()));
        }
        language.in(Tier.CLIENT)
                .filter(client -> workbench
                        .client()
                        .map(sandbox -> isThere(workbench, client, sandbox))
                        .orElse(false))
                .filter(client -> client.compileTier() == Tier.CLIENT || canCompile(workbench))
                .flatMap(client -> guest(language))
                .ifPresent(available::add);
        return available;
    }

    private static boolean isThere(Workbench workbench, Language language, Sandbox sandbox) {
        return !(sandbox instanceof MissingSandbox)
                && workbench.demand().isMetBy(sandbox.capabilities())
                && workbench.builder().missing(language).isEmpty();
    }

    /** Compilers are programs of the machine, even those whose programs are not. */
    private static boolean canCompile(Workbench workbench) {
        return !(workbench.sandbox() instanceof MissingSandbox);
    }

    private static Backend server(Sandbox sandbox) {
        return sandbox.name().equals("docker") ? Backend.CONTAINER : Backend.NAMESPACE;
    }

    /**
     * How many times longer a program may take where it runs, as far as that was measured with the problem's own
     * submissions.
     *
     * @param language as the tier judges it
     * @param remarks told why it is not known, if that is no matter of course
     */
    Optional<LimitFactor> limitFactor(
            Workbench workbench, Language language, ProblemPackage problem, Consumer<String> remarks) {
        if (language.tier() != Tier.CLIENT
                || workbench.client().isEmpty()
                || language.guest().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(calibrations
                    .find(problem, workbench.client().get())
                    .get(language.guest().get()));
        } catch (IOException e) {
            remarks.accept("the time limit is not what was measured for this machine, which cannot be read: " + e);
            return Optional.empty();
        }
    }

    /**
     * Learns from a submission that was accepted: any other may have ended anywhere.
     *
     * @param language as the tier judged it
     */
    void learn(Language language, ProblemPackage problem, JudgingResult result) throws IOException {
        if (result.verdict() != Verdict.ACCEPTED) {
            return;
        }
        Duration cpu = Duration.ZERO;
        for (TestResult test : result.tests()) {
            if (test.usage().cpuTime().isEmpty()) {
                return;
            }
            cpu = cpu.plus(test.usage().cpuTime().get());
        }
        pastRuns.add(new PastRun(language.id(), language.tier(), problem.shortName(), cpu, result.elapsed()));
    }
}
