package dev.letscode.engine.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The programs that a language needs.
 *
 * @param candidates for a program's name in a command, what to look for, best first: another name, or an absolute path
 *     with {@code *}. A program that is not in here is looked up by its name
 * @param version prints the version of the most important one in its first line
 * @param packages of Debian, which install them all; empty if Debian has none
 */
public record Tools(Map<String, List<String>> candidates, CommandTemplate version, List<String> packages) {

    public Tools {
        candidates = Map.copyOf(candidates);
        packages = List.copyOf(packages);
    }

    /** What installs them all, for a person to type; empty if nothing is known to. */
    public Optional<String> installCommand() {
        return packages.isEmpty()
                ? Optional.empty()
                : Optional.of("sudo apt-get install --no-install-recommends " + String.join(" ", packages));
    }

    /** What to look for when a command says {@code program}, best first. */
    public List<String> candidatesOf(String program) {
        return candidates.getOrDefault(program, List.of(program));
    }
}
