package dev.letscode.worker;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program to run.
 *
 * @param name of its file as the guest knows it, for messages: {@code /program/main.py}
 * @param file on this machine, to be read by the runtime and not by the program; its folder has the program's other files
 * @param arguments for the program
 * @param variables of its environment
 * @param memoryBytes how much it may have, where the runtime can enforce that itself
 * @param stackBytes how deep it may recurse; the thread that runs it has this, or what the runtime takes at most
 */
public record GuestProgram(
        String name,
        Path file,
        List<String> arguments,
        Map<String, String> variables,
        long memoryBytes,
        long stackBytes) {

    public GuestProgram {
        arguments = List.copyOf(arguments);
        variables = Map.copyOf(variables);
    }
}
