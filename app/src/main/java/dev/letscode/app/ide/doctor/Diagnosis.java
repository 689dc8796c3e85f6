package dev.letscode.app.ide.doctor;

import dev.letscode.app.workshop.Examination;
import dev.letscode.engine.doctor.LanguageReport;
import dev.letscode.engine.doctor.SandboxReport;
import dev.letscode.engine.doctor.SelfTestResult;
import dev.letscode.engine.isolation.Demand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What follows from an examination of this machine, for a person.
 *
 * @param safety how safe it is to judge here
 * @param refused whether what is demanded here is more than the sandbox can do, so that nothing is judged in it
 * @param better another sandbox of this machine that is good enough for contests, while the one in use is not
 * @param sandboxes by their names, the one in use first
 * @param languages that work first, then those that are broken, then those that are not there
 * @param languageFiles what is wrong with language files
 */
public record Diagnosis(
        Safety safety,
        boolean refused,
        Optional<String> better,
        Map<String, SandboxReport> sandboxes,
        List<LanguageReport> languages,
        List<String> languageFiles) {

    /** A command within a message of the engine: what is between quotation marks or brackets and begins with a program. */
    private static final Pattern COMMAND =
            Pattern.compile("[\"'`(]((?:sudo|systemctl|systemd-run|apt-get|docker|sysctl|scripts/)[^\"'`)]*)[\"'`)]");

    /** How safe it is to judge on a machine. */
    public enum Safety {
        /** Programs are locked in, and every limit is kept exactly. */
        CONTEST,
        /** Programs are locked in, and some limits are kept within a few milliseconds. */
        PRACTICE,
        /** Only what is built in runs anything. */
        BUILT_IN_ONLY,
        /** Programs would be locked in, but there is no language that works. */
        NO_LANGUAGE,
        /** Nothing is run. */
        NOTHING
    }

    public Diagnosis {
        sandboxes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sandboxes));
        languages = List.copyOf(languages);
        languageFiles = List.copyOf(languageFiles);
    }

    /**
     * What follows from it.
     *
     * @param demand that is made on sandboxes here
     */
    public static Diagnosis of(Examination found, Demand demand) {
        SandboxReport inUse = found.report().sandbox();
        Map<String, SandboxReport> sandboxes = new LinkedHashMap<>();
        sandboxes.put(found.backend(), inUse);
        sandboxes.putAll(found.others());
        return new Diagnosis(
                safety(found),
                inUse.fit().isPresent() && inUse.fit().get().compareTo(demand) < 0,
                inUse.fit().equals(Optional.of(Demand.CONTEST)) ? Optional.empty() : better(found),
                sandboxes,
                found.report().languages().stream()
                        .sorted(Comparator.comparingInt(Diagnosis::rank).thenComparing(LanguageReport::name))
                        .toList(),
                found.report().languageFiles().stream().map(Object::toString).toList());
    }

    private static Safety safety(Examination found) {
        Optional<Demand> fit = found.report().sandbox().fit();
        if (found.report().canJudge()) {
            return fit.equals(Optional.of(Demand.CONTEST)) ? Safety.CONTEST : Safety.PRACTICE;
        }
        SandboxReport client = found.others().get(Examination.CLIENT);
        if (client != null && client.fit().isPresent()) {
            return Safety.BUILT_IN_ONLY;
        }
        return fit.isPresent() ? Safety.NO_LANGUAGE : Safety.NOTHING;
    }

    private static Optional<String> better(Examination found) {
        return found.others().entrySet().stream()
                .filter(other -> other.getValue().fit().equals(Optional.of(Demand.CONTEST)))
                .map(Map.Entry::getKey)
                .filter(name -> !name.equals(Examination.CLIENT))
                .findFirst();
    }

    private static int rank(LanguageReport language) {
        return switch (language.selfTest()) {
            case SelfTestResult.Passed _ -> 0;
            case SelfTestResult.Failed _ -> 1;
            case SelfTestResult.NotRun _ -> language.isInstalled() ? 2 : 3;
        };
    }

    /** How many languages work. */
    public long working() {
        return languages.stream()
                .filter(language -> language.selfTest() instanceof SelfTestResult.Passed)
                .count();
    }

    /** The commands that a message of the engine names. */
    static List<String> commands(String message) {
        List<String> commands = new ArrayList<>();
        Matcher matcher = COMMAND.matcher(message);
        while (matcher.find()) {
            commands.add(matcher.group(1));
        }
        return commands;
    }
}
