package dev.letscode.sandbox.protocol;

import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.SandboxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The payload of {@link FrameType#RUN}.
 *
 * @param number of the run, which its end and what is said to it meanwhile are marked with
 * @param command what to start; as received, its variables are all that the program has
 * @param limits of the run
 */
public record RunRequest(int number, Command command, Limits limits) {

    private static final Map<String, String> VARIABLES =
            Map.of("PATH", "/usr/local/bin:/usr/bin:/bin", "HOME", "/work", "TMPDIR", "/tmp", "LANG", "C.UTF-8");

    /**
     * The payload itself.
     *
     * @throws SandboxException if the command line is too long
     */
    public ByteBuffer encode() throws SandboxException {
        List<byte[]> arguments = bytes(command.arguments());
        Map<String, String> variables = new TreeMap<>(VARIABLES);
        variables.putAll(command.variables());
        List<byte[]> assignments = bytes(variables.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList());
        List<byte[]> directory = bytes(List.of(command.directory()));
        long size = 128 + size(arguments) + size(assignments) + size(directory);
        if (size > Connection.MAX_PAYLOAD || arguments.size() + assignments.size() > 8000) {
            throw new SandboxException("the command line is too long: " + size + " bytes, at most "
                    + Connection.MAX_PAYLOAD + " fit; give fewer or shorter arguments");
        }
        ByteBuffer buffer = ByteBuffer.allocate((int) size).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(number)
                .putLong(limits.cpuTime().toNanos())
                .putLong(limits.wallTime().toNanos())
                .putLong(limits.memoryBytes())
                .putLong(limits.stdoutBytes())
                .putLong(limits.stderrBytes())
                .putLong(limits.fileBytes())
                .putLong(limits.stackBytes())
                .putLong(limits.systemCallsPerSecond().orElse(0))
                .putInt(limits.processes())
                .putInt(limits.openFiles());
        put(buffer.putInt(arguments.size()), arguments);
        put(buffer.putInt(assignments.size()), assignments);
        put(buffer, directory);
        return buffer.flip();
    }

    /** The other side's view of what {@link #encode()} has made. */
    public static RunRequest decode(Frame frame) {
        ByteBuffer in = frame.payload();
        int number = in.getInt();
        Duration cpuTime = Duration.ofNanos(in.getLong());
        Duration wallTime = Duration.ofNanos(in.getLong());
        long memoryBytes = in.getLong();
        long stdoutBytes = in.getLong();
        long stderrBytes = in.getLong();
        long fileBytes = in.getLong();
        long stackBytes = in.getLong();
        long rate = in.getLong();
        int processes = in.getInt();
        int openFiles = in.getInt();
        List<String> arguments = texts(in);
        Map<String, String> variables = new TreeMap<>();
        for (String assignment : texts(in)) {
            int equals = assignment.indexOf('=');
            variables.put(assignment.substring(0, equals), assignment.substring(equals + 1));
        }
        String directory = text(in);
        Limits limits = new Limits(
                cpuTime,
                wallTime,
                memoryBytes,
                stdoutBytes,
                stderrBytes,
                processes,
                openFiles,
                fileBytes,
                stackBytes,
                rate == 0 ? OptionalLong.empty() : OptionalLong.of(rate));
        return new RunRequest(number, new Command(arguments, variables, directory), limits);
    }

    private static List<String> texts(ByteBuffer in) {
        List<String> texts = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            texts.add(text(in));
        }
        return texts;
    }

    static String text(ByteBuffer in) {
        int begin = in.position();
        while (in.get() != 0) {}
        return new String(in.array(), in.arrayOffset() + begin, in.position() - begin - 1, StandardCharsets.UTF_8);
    }

    private static List<byte[]> bytes(List<String> words) {
        List<byte[]> encoded = new ArrayList<>();
        for (String word : words) {
            encoded.add(word.getBytes(StandardCharsets.UTF_8));
        }
        return encoded;
    }

    private static long size(List<byte[]> words) {
        return words.stream().mapToLong(word -> word.length + 1L).sum();
    }

    private static void put(ByteBuffer buffer, List<byte[]> words) {
        for (byte[] word : words) {
            buffer.put(word).put((byte) 0);
        }
    }
}
