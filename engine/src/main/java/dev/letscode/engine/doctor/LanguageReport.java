package dev.letscode.engine.doctor;

import java.util.List;
import java.util.Optional;

/**
 * What this machine can do in one language.
 *
 * @param id of the language
 * @param name for people
 * @param missing programs that are not installed; empty if the language is
 * @param programs the paths of those that are, in their order in the language's commands
 * @param version what the compiler or run time says of itself, its first line; empty if it was not asked or said nothing
 * @param installCommand what installs the language on this system; empty if nothing is known to
 * @param selfTest what came of compiling and running the language's self-test in the sandbox
 */
public record LanguageReport(
        String id,
        String name,
        List<String> missing,
        List<String> programs,
        Optional<String> version,
        Optional<String> installCommand,
        SelfTestResult selfTest) {

    public LanguageReport {
        missing = List.copyOf(missing);
        programs = List.copyOf(programs);
    }

    public boolean isInstalled() {
        return missing.isEmpty();
    }
}
