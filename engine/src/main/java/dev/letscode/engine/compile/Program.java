package dev.letscode.engine.compile;

import dev.letscode.engine.language.CommandTemplate;
import dev.letscode.engine.language.Language;
import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Environment;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.Mount;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A program that is ready to be run, any number of times and by several threads at once.
 *
 * @param folder of this machine with its files; nobody may change them
 * @param language it is written in
 * @param entry the file or class that it starts with; empty where the language needs none
 * @param command that starts it, with the programs of this machine in it
 * @param digest of everything that it was built from: programs with the same digest are the same
 */
public record Program(Path folder, Language language, String entry, CommandTemplate command, String digest) {

    /** Where an environment must see the program's folder. */
    public static final String GUEST_FOLDER = "/program";

    private static final long MIB = 1L << 20;

    /** A JVM refuses stacks of 1 GiB and more. */
    private static final long MAX_STACK_MIB = 1_000;

    /** What an environment needs to run it. */
    public Mount mount() {
        return mount(GUEST_FOLDER);
    }

    /** The same in another place, for an environment with several programs. */
    public Mount mount(String guestFolder) {
        return new Mount(folder, guestFolder);
    }

    /**
     * The command that starts it in an environment with {@link #mount()}.
     *
     * @param arguments for the program itself
     * @param limits that it will be run with; some run times must be told
     */
    public Command command(List<String> arguments, Limits limits) {
        return command(arguments, limits, GUEST_FOLDER);
    }

    /** The same, for an environment that sees its folder in {@code guestFolder}. */
    public Command command(List<String> arguments, Limits limits, String guestFolder) {
        long memory = limits.memoryBytes();
        long heap = Math.max(memory - language.run().heapReserveBytes(), memory / 2);
        Map<String, List<String>> values = Map.of(
                "program", List.of(guestFolder),
                "entry", List.of(entry),
                "memoryMiB", List.of(mebibytes(memory)),
                "heapMiB", List.of(mebibytes(heap)),
                "stackMiB", List.of(mebibytes(Math.min(limits.stackBytes(), MAX_STACK_MIB * MIB))));
        List<String> words = new ArrayList<>(command.fill(values));
        words.addAll(arguments);
        Map<String, String> variables = new HashMap<>(language.run().variables());
        variables.replaceAll((name, value) -> CommandTemplate.fill(value, values));
        return new Command(words, variables, Environment.WORK_DIRECTORY);
    }

    private static String mebibytes(long bytes) {
        return Long.toString(Math.max(1, bytes / MIB));
    }
}
