package dev.letscode.sandbox.seccomp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The numbers of Linux's system calls on one processor.
 *
 * @param audit the processor's name in a filter: AUDIT_ARCH_… of linux/audit.h
 * @param second first number of another set of calls that the same processor has (x32), or -1
 */
public record SystemCallTable(String processor, int audit, int second, Map<String, Integer> numbers) {

    private static final int AUDIT_X86_64 = 0xC000003E;
    private static final int AUDIT_AARCH64 = 0xC00000B7;
    private static final int X32 = 0x40000000;

    public SystemCallTable {
        numbers = Map.copyOf(numbers);
    }

    public static final SystemCallTable AMD64 = read("amd64", AUDIT_X86_64, X32);
    public static final SystemCallTable AARCH64 = read("aarch64", AUDIT_AARCH64, -1);

    /**
     * The table of the processor that this runs on.
     *
     * @throws UnsupportedOperationException if there is none
     */
    public static SystemCallTable ofThisMachine() {
        String processor = System.getProperty("os.arch");
        return switch (processor) {
            case "amd64" -> AMD64;
            case "aarch64" -> AARCH64;
            default ->
                throw new UnsupportedOperationException(
                        "system calls of the processor " + processor + " are not known, only of amd64 and aarch64");
        };
    }

    /** The number of a call; empty if this processor does not have it. */
    public OptionalInt number(String call) {
        Integer number = numbers.get(call);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The call's name; empty for a number that this version does not know. */
    public Optional<String> name(int number) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue() == number)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether any processor has a call of that name: a policy is written for all of them. */
    public static boolean isKnownSomewhere(String call) {
        return AMD64.numbers.containsKey(call) || AARCH64.numbers.containsKey(call);
    }

    private static SystemCallTable read(String processor, int audit, int second) {
        Map<String, Integer> numbers = new HashMap<>();
        try (BufferedReader lines = resource(processor + ".txt")) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    int space = line.indexOf(' ');
                    numbers.put(line.substring(space + 1), Integer.valueOf(line.substring(0, space)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SystemCallTable(processor, audit, second, numbers);
    }

    private static BufferedReader resource(String name) throws IOException {
        InputStream in = SystemCallTable.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("this build lacks its own file " + name);
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
