package dev.letscode.app.workshop;

import dev.letscode.app.settings.Settings;
import dev.letscode.engine.doctor.Doctor;
import dev.letscode.engine.doctor.DoctorReport;
import dev.letscode.engine.doctor.SandboxReport;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.judge.Workbench;
import dev.letscode.engine.language.Tier;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.SandboxException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What this machine can enforce and run, found out by trying: what {@code letscode doctor} and the window say.
 *
 * @param backend name of the sandbox that the report is about
 * @param report on it and on all languages
 * @param others the sandboxes that this machine may have besides, by their names; {@value #CLIENT} is the client tier
 */
public record Examination(String backend, DoctorReport report, Map<String, SandboxReport> others) {

    /** How the client tier is called among the sandboxes. */
    public static final String CLIENT = "client";

    private static final Logger LOG = LoggerFactory.getLogger(Examination.class);

    /** What is being tried. */
    public sealed interface Step {

        /** The sandbox that the report is about. */
        record TheSandbox() implements Step {}

        /** Another sandbox. */
        record OtherSandbox(String name) implements Step {}

        /** The client tier, and the languages that it runs as WebAssembly. */
        record ClientTier() implements Step {}

        /**
         * The languages.
         *
         * @param done how many, with this one
         * @param name of the one that was tried last
         */
        record Languages(int done, int total, String name) implements Step {}
    }

    public Examination {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /**
     * Tries everything: takes seconds, and as long as each language's compiler takes where programs are not cached.
     *
     * @param sandboxes that this machine may have
     * @param chosen the one to report on
     * @param backend its name
     * @param progress told what comes next, by one thread at a time
     * @throws InputException if the cache folder cannot be used
     */
    public static Examination of(
            Settings settings,
            SandboxSource sandboxes,
            SandboxSource chosen,
            String backend,
            Consumer<? super Step> progress)
            throws InputException, InterruptedException {
        DoctorReport report = examine(settings, chosen, progress);
        Path folder = CacheFolder.require(settings.cacheFolder());
        Map<String, SandboxReport> others = new LinkedHashMap<>();
        for (Map.Entry<String, SandboxSource> each : sandboxes.each().entrySet()) {
            if (!each.getKey().equals(backend)) {
                progress.accept(new Step.OtherSandbox(each.getKey()));
                others.put(each.getKey(), examine(each.getValue(), folder));
            }
        }
        progress.accept(new Step.ClientTier());
        others.put(CLIENT, client(settings, chosen));
        return new Examination(backend, report, others);
    }

    private static DoctorReport examine(Settings settings, SandboxSource chosen, Consumer<? super Step> progress)
            throws InputException, InterruptedException {
        progress.accept(new Step.TheSandbox());
        try (Workshop workshop = Workshop.open(settings, chosen, Demand.PRACTICE, CpuSlots.ofThisMachine())) {
            Workbench workbench = workshop.workbench();
            int total = workbench.languages().all().size();
            int[] done = {0};
            return new Doctor(workbench.sandbox(), workbench.builder(), workbench.languages())
                    .examine(language -> progress.accept(new Step.Languages(++done[0], total, language.name())));
        } catch (SandboxException e) {
            LOG.warn("there is no sandbox", e);
            return Doctor.withoutSandbox(Workshop.languages(settings), String.valueOf(e.getMessage()));
        }
    }

    private static SandboxReport examine(SandboxSource source, Path folder) throws InterruptedException {
        try (Sandbox sandbox = source.open(folder)) {
            return SandboxReport.Available.of(sandbox);
        } catch (SandboxException e) {
            return new SandboxReport.Missing(String.valueOf(e.getMessage()));
        }
    }

    /** What the client tier can do here, which does without this machine's sandbox but is better inside it. */
    private static SandboxReport client(Settings settings, SandboxSource chosen)
            throws InputException, InterruptedException {
        try (Workshop workshop =
                Workshop.open(settings, chosen, Tier.CLIENT, Demand.PRACTICE, CpuSlots.ofThisMachine())) {
            Workbench workbench = workshop.workbench();
            Sandbox client = workbench.client().orElseThrow();
            return SandboxReport.Available.of(client)
                    .withMoreGaps(new Doctor(client, workbench.builder(), workbench.languages()).gapsOfClientTier());
        } catch (SandboxException e) {
            return new SandboxReport.Missing(String.valueOf(e.getMessage()));
        }
    }
}
