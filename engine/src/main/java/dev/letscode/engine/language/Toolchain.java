package dev.letscode.engine.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The programs of one language, as they are on this machine.
 *
 * @param programs by their names in the language's commands, absolute; those that were found
 * @param missing names of those that were not
 * @param identity path, size and time of change of each: another version has another identity
 */
public record Toolchain(Map<String, Path> programs, List<String> missing, String identity) {

    public Toolchain {
        programs = Map.copyOf(programs);
        missing = List.copyOf(missing);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** The command with the program's absolute path in the place of its name. */
    public CommandTemplate locate(CommandTemplate command) {
        Path program = programs.get(command.program());
        return program == null ? command : command.withProgram(program.toString());
    }
}
