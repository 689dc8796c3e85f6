package dev.letscode.sandbox.init;

import dev.letscode.sandbox.Command;
import dev.letscode.sandbox.Limits;
import dev.letscode.sandbox.SandboxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The payload of {@link FrameType#RUN}. */
final class RunRequest {

    private static final Map<String, String> VARIABLES =
            Map.of("PATH", "/usr/local/bin:/usr/bin:/bin", "HOME", "/work", "TMPDIR", "/tmp", "LANG", "C.UTF-8");

    private RunRequest() {}

    static ByteBuffer encode(int number, Command command, Limits limits) throws SandboxException {
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
