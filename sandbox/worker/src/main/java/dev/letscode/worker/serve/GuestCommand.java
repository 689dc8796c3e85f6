package dev.letscode.worker.serve;

import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Limits;
import dev.letscode.worker.GuestProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a command line asks for: {@code KIND FILE [ARGUMENT…]} runs a program, {@code KIND --check FILE…} only looks at
 * sources.
 *
 * @param isCheck whether nothing is to be run
 * @param files of which there is one, unless they are to be looked at
 * @param arguments for the program
 */
record GuestCommand(boolean isCheck, List<WorkFiles.Named> files, List<String> arguments, Command command) {

    private static final String CHECK = "--check";

    /** Empty if it is not for this kind, or a file is not there. */
    static Optional<GuestCommand> of(Command command, String kind, WorkFiles known) {
        List<String> words = command.arguments();
        if (!words.getFirst().equals(kind) || words.size() < 2) {
            return Optional.empty();
        }
        boolean isCheck = words.get(1).equals(CHECK);
        List<String> names = isCheck ? words.subList(2, words.size()) : words.subList(1, 2);
        List<WorkFiles.Named> files = new ArrayList<>();
        for (String name : names) {
            Optional<WorkFiles.Named> file = known.find(command.directory(), name);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            files.add(file.get());
        }
        return Optional.of(
                new GuestCommand(isCheck, files, isCheck ? List.of() : words.subList(2, words.size()), command));
    }

    GuestProgram program(WorkFiles.Named file, Limits limits) {
        return new GuestProgram(
                file.name(), file.path(), arguments, command.variables(), limits.memoryBytes(), limits.stackBytes());
    }
}
