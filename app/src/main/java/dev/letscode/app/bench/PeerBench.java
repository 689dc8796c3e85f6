package dev.letscode.app.bench;

import dev.letscode.sandbox.Enforcement;
import dev.letscode.sandbox.EnvironmentSpec;
import dev.letscode.sandbox.Feature;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import dev.letscode.sandbox.seccomp.SystemCallPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** The same program, one that does nothing, run in each way that there is on this machine. */
public final class PeerBench {

    private static final String BARE = "bare process";
    private static final int WARM_UP = 5;
    private static final int MOST_ROUNDS_TO_WARM_UP = 300;

    /** Who needs longer than this takes part in every tenth round only. */
    private static final long SLOW_NANOS = 20_000_000;

    private static final int ROUNDS_OF_THE_SLOW = 10;
    private static final long CALLS_PER_SECOND = 100_000;

    private final List<Sandbox> sandboxes;
    private final Map<String, String> missing;
    private final Path scratch;
    private final int rounds;

    /**
     * Prepares a benchmark.
     *
     * @param sandboxes of ours; the first is also measured with several environments at once
     * @param missing those of ours that cannot be had here, and why
     * @param scratch for what some of them need; its owner removes it
     * @param rounds of the measurement
     */
    public PeerBench(List<Sandbox> sandboxes, Map<String, String> missing, Path scratch, int rounds) {
        this.sandboxes = List.copyOf(sandboxes);
        this.missing = Map.copyOf(missing);
        this.scratch = scratch;
        this.rounds = rounds;
    }

    /** One that takes part, and how long its runs took. */
    private record Entrant(String name, Contender contender, boolean slow, List<Long> nanos) {

        void run(boolean counts) throws IOException, SandboxException, InterruptedException {
            long start = System.nanoTime();
            contender.run();
            if (counts) {
                nanos.add(System.nanoTime() - start);
            }
        }

        Spread spread() {
            return Spread.of(nanos.stream().mapToLong(Long::longValue).toArray());
        }
    }

    /** Runs the benchmark; {@code progress} is told what is being measured. */
    public PeerReport run(Consumer<String> progress) throws SandboxException, InterruptedException, IOException {
        List<Entrant> entrants = new ArrayList<>();
        List<PeerReport.Runs> absent = new ArrayList<>();
        try {
            gather(entrants, absent);
            for (int round = -Math.min(rounds, MOST_ROUNDS_TO_WARM_UP); round < rounds; round++) {
                if (round % ROUNDS_OF_THE_SLOW == 0) {
                    progress.accept("round " + Math.max(0, round) + " of " + rounds);
                }
                // In turns, so that whatever else the machine does hits all alike.
                for (Entrant entrant : entrants) {
                    if (!entrant.slow() || (round >= 0 && round % ROUNDS_OF_THE_SLOW == 0)) {
                        entrant.run(round >= 0);
                    }
                }
            }
            progress.accept("several environments at once");
            return new PeerReport(
                    Machine.ofThis(),
                    table(entrants, absent),
                    sandboxes.isEmpty() ? List.of() : Parallel.measure(sandboxes.getFirst()));
        } finally {
            entrants.forEach(entrant -> entrant.contender().close());
        }
    }

    private void gather(List<Entrant> entrants, List<PeerReport.Runs> absent)
            throws SandboxException, InterruptedException, IOException {
        enter(BARE, new Contender.Started(List.of("true"), List.of()), entrants);
        for (Sandbox sandbox : sandboxes) {
            enter("letscode, " + sandbox.name(), sandboxed(sandbox), entrants);
        }
        missing.forEach((name, why) -> absent.add(new PeerReport.Runs("letscode, " + name, null, null, why)));
        for (Peer peer : Peer.values()) {
            if (!Tool.isThere(peer.program())) {
                absent.add(new PeerReport.Runs(peer.title(), null, null, "not found"));
                continue;
            }
            try {
                Path folder = Files.createDirectories(scratch.resolve(peer.name()));
                enter(peer.title(), peer.prepare(folder), entrants);
            } catch (IOException e) {
                absent.add(new PeerReport.Runs(peer.title(), null, null, String.valueOf(e.getMessage())));
            }
        }
    }

    /** As a submission in C++ is run in a contest. */
    private static Contender sandboxed(Sandbox sandbox) throws SandboxException, InterruptedException {
        boolean counted = sandbox.capabilities().of(Feature.SYSTEM_CALL_RATE) != Enforcement.NONE;
        return Contender.Sandboxed.in(
                sandbox,
                EnvironmentSpec.strict()
                        .withPolicy(SystemCallPolicy.named("native"))
                        .withRequired(sandbox.capabilities().features()),
                Limits.defaults()
                        .withSystemCallsPerSecond(counted ? OptionalLong.of(CALLS_PER_SECOND) : OptionalLong.empty()));
    }

    private static void enter(String name, Contender contender, List<Entrant> entrants)
            throws IOException, SandboxException, InterruptedException {
        long fastest = Long.MAX_VALUE;
        try {
            for (int i = 0; i < WARM_UP; i++) {
                long start = System.nanoTime();
                contender.run();
                fastest = Math.min(fastest, System.nanoTime() - start);
            }
        } catch (IOException | SandboxException | InterruptedException e) {
            contender.close();
            throw e;
        }
        entrants.add(new Entrant(name, contender, fastest > SLOW_NANOS, new ArrayList<>()));
    }

    private static List<PeerReport.Runs> table(List<Entrant> entrants, List<PeerReport.Runs> absent) {
        double bare = entrants.getFirst().spread().medianMillis();
        List<PeerReport.Runs> table = new ArrayList<>();
        for (Entrant entrant : entrants) {
            Spread spread = entrant.spread();
            table.add(new PeerReport.Runs(entrant.name(), spread, spread.medianMillis() / bare, ""));
        }
        table.addAll(absent);
        return table;
    }
}
