package dev.letscode.sandbox;

import java.util.List;
import java.util.Map;

/**
 * What to start.
 *
 * @param arguments the program, looked up in the environment's {@code PATH} unless it has a slash, and its arguments
 * @param variables environment variables on top of {@code PATH}, {@code HOME}, {@code TMPDIR} and {@code LANG=C.UTF-8};
 *     nothing is inherited from the host
 * @param directory where it starts, absolute
 */
public record Command(List<String> arguments, Map<String, String> variables, String directory) {

    public Command {
        arguments = List.copyOf(arguments);
        variables = Map.copyOf(variables);
        if (arguments.isEmpty() || arguments.getFirst().isEmpty()) {
            throw new IllegalArgumentException("a command needs a program to start");
        }
        if (arguments.stream().anyMatch(argument -> argument.indexOf('\0') >= 0)) {
            throw new IllegalArgumentException("an argument must not contain a NUL character");
        }
        if (!directory.startsWith("/")) {
            throw new IllegalArgumentException("the directory must be absolute, not " + directory);
        }
    }

    public Command(List<String> arguments) {
        this(arguments, Map.of(), Environment.WORK_DIRECTORY);
    }

    public static Command of(String... arguments) {
        return new Command(List.of(arguments));
    }
}
