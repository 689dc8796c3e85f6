package dev.letscode.worker.wasm;

import dev.letscode.worker.GuestEnd;
import dev.letscode.worker.GuestProgram;
import dev.letscode.worker.GuestStreams;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a guest may ask of its host: WASI preview 1 as wasi-libc and Rust's library use it, with standard streams,
 * arguments, clocks and random numbers, and with no files and no network. Opening a file ends the run; what is merely not
 * there fails with an error number. Used by the guest's thread.
 *
 * @see <a href="https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md">WASI preview 1</a>
 */
final class Wasi {

    private static final Pattern SIMPLE_TYPE = Pattern.compile("(St)?[0-9]+([A-Za-z_][A-Za-z_0-9]*)");
    private static final int PREOPENED = 3;
    private static final int FILE_UNKNOWN = 0;
    private static final int FILE_DIRECTORY = 3;
    private static final int CLOCKS = 4;
    private static final int SUBSCRIPTION_BYTES = 48;
    private static final int EVENT_BYTES = 32;

    private final List<byte[]> arguments;
    private final List<byte[]> variables;
    private final GuestStreams streams;
    private final WasmClock clock;
    private final SplittableRandom random;
    private final Descriptors descriptors = new Descriptors();

    /** @param seed of the random numbers that the guest gets */
    Wasi(GuestProgram program, GuestStreams streams, WasmClock clock, long seed) {
        this.arguments = texts(Stream.concat(Stream.of(program.name()), program.arguments().stream()));
        this.variables = texts(
                program.variables().entrySet().stream().map(variable -> variable.getKey() + "=" + variable.getValue()));
        this.streams = streams;
        this.clock = clock;
        this.random = new SplittableRandom(seed);
    }

    private static List<byte[]> texts(Stream<String> texts) {
        return texts.map(text -> (text + "\0").getBytes(StandardCharsets.UTF_8)).toList();
    }

    /** Calls the function of this name; the numbers of arguments are right, because the module was checked. */
    Errno call(String name, FlatMemory memory, long[] a) {
        return switch (name) {
            case "args_get" -> strings(memory, arguments, (int) a[0], (int) a[1]);
            case "args_sizes_get" -> sizes(memory, arguments, (int) a[0], (int) a[1]);
            case "environ_get" -> strings(memory, variables, (int) a[0], (int) a[1]);
            case "environ_sizes_get" -> sizes(memory, variables, (int) a[0], (int) a[1]);
            case "clock_res_get" -> resolution(memory, (int) a[0], (int) a[1]);
            case "clock_time_get" -> time(memory, (int) a[0], (int) a[2]);
            case "random_get" -> random(memory, (int) a[0], (int) a[1]);
            case "sched_yield" -> Errno.SUCCESS;
            case "poll_oneoff" -> poll(memory, (int) a[0], (int) a[1], (int) a[2], (int) a[3]);
            case "proc_exit" -> throw new EndOfRun(new GuestEnd.Exited((int) a[0] & 0xff));
            case "proc_raise" -> throw new EndOfRun(new GuestEnd.Crashed("the program raised signal " + a[0]));
            case "fd_read" -> read(memory, (int) a[0], (int) a[1], (int) a[2], (int) a[3]);
            case "fd_write" -> write(memory, (int) a[0], (int) a[1], (int) a[2], (int) a[3]);
            case "fd_close" -> descriptors.close((int) a[0]) ? Errno.SUCCESS : Errno.BADF;
            case "fd_renumber" -> descriptors.move((int) a[0], (int) a[1]) ? Errno.SUCCESS : Errno.BADF;
            case "fd_fdstat_get" -> status(memory, (int) a[0], (int) a[1]);
            case "fd_filestat_get" -> fileStatus(memory, (int) a[0], (int) a[1]);
            case "fd_prestat_get" -> preopened(memory, (int) a[0], (int) a[1]);
            case "fd_prestat_dir_name" -> preopenedName(memory, (int) a[0], (int) a[1], (int) a[2]);
            case "fd_seek", "fd_tell", "fd_pread", "fd_pwrite" -> isOpen((int) a[0]) ? Errno.SPIPE : Errno.BADF;
            case "fd_fdstat_set_flags", "fd_advise", "fd_datasync", "fd_sync" ->
                isOpen((int) a[0]) ? Errno.SUCCESS : Errno.BADF;
            case "path_open" -> open(memory, (int) a[2], (int) a[3], (int) a[8]);
            case "path_filestat_get" -> throw file("look at", memory, (int) a[2], (int) a[3]);
            case "path_create_directory" -> throw file("make the folder", memory, (int) a[1], (int) a[2]);
            case "path_remove_directory", "path_unlink_file" -> throw file("delete", memory, (int) a[1], (int) a[2]);
            case "path_readlink" -> throw file("read the link", memory, (int) a[1], (int) a[2]);
            case "path_rename" -> throw file("rename", memory, (int) a[1], (int) a[2]);
            case "path_symlink", "path_link", "path_filestat_set_times" ->
                throw new EndOfRun(new GuestEnd.Forbidden("file", name));
            case "fd_readdir" -> throw new EndOfRun(new GuestEnd.Forbidden("file", "list a folder"));
            case "sock_accept", "sock_recv", "sock_send", "sock_shutdown" ->
                throw new EndOfRun(new GuestEnd.Forbidden("network", name));
            case "thrown" -> throw thrown(memory, (int) a[0], (int) a[1]);
            default -> Errno.NOSYS;
        };
    }

    private boolean isOpen(int number) {
        return descriptors.kind(number) != Descriptors.Kind.CLOSED;
    }

    private static Errno sizes(FlatMemory memory, List<byte[]> texts, int count, int bytes) {
        memory.writeI32(count, texts.size());
        memory.writeI32(bytes, texts.stream().mapToInt(text -> text.length).sum());
        return Errno.SUCCESS;
    }

    private static Errno strings(FlatMemory memory, List<byte[]> texts, int pointers, int buffer) {
        int pointer = pointers;
        int at = buffer;
        for (byte[] text : texts) {
            memory.writeI32(pointer, at);
            memory.write(at, text, 0, text.length);
            pointer += Integer.BYTES;
            at += text.length;
        }
        return Errno.SUCCESS;
    }

    private static Errno resolution(FlatMemory memory, int id, int result) {
        if (id < 0 || id >= CLOCKS) {
            return Errno.INVAL;
        }
        memory.writeLong(result, 1);
        return Errno.SUCCESS;
    }

    private Errno time(FlatMemory memory, int id, int result) {
        if (id < 0 || id >= CLOCKS) {
            return Errno.INVAL;
        }
        memory.writeLong(result, now(id));
        return Errno.SUCCESS;
    }

    private long now(int id) {
        return switch (id) {
            case 0 -> clock.realTime();
            case 1 -> clock.monotonic();
            default -> clock.cpuTime();
        };
    }

    private Errno random(FlatMemory memory, int buffer, int size) {
        for (int i = 0; i < size; i++) {
            memory.writeByte(buffer + i, (byte) random.nextInt());
        }
        return Errno.SUCCESS;
    }

    /** Waits for a clock, which is how a program sleeps; streams count as ready, since reading them waits. */
    private Errno poll(FlatMemory memory, int in, int out, int count, int result) {
        if (count <= 0) {
            return Errno.INVAL;
        }
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            int subscription = in + i * SUBSCRIPTION_BYTES;
            if (memory.read(subscription + 8) != 0) {
                shortest = 0;
            } else {
                long timeout = memory.readLong(subscription + 24);
                boolean absolute = (memory.readShort(subscription + 40) & 1) != 0;
                long nanos = absolute ? timeout - now(memory.readInt(subscription + 16)) : timeout;
                shortest = Math.min(shortest, Math.max(0, nanos));
            }
        }
        sleep(shortest);
        int events = 0;
        for (int i = 0; i < count; i++) {
            int subscription = in + i * SUBSCRIPTION_BYTES;
            if (shortest == 0 && memory.read(subscription + 8) == 0 && memory.readLong(subscription + 24) != 0) {
                continue;
            }
            int event = out + events++ * EVENT_BYTES;
            memory.writeLong(event, memory.readLong(subscription));
            memory.writeLong(event + 8, (long) memory.read(subscription + 8) << 16);
            memory.writeLong(event + 16, 0);
            memory.writeLong(event + 24, 0);
        }
        memory.writeI32(result, events);
        return Errno.SUCCESS;
    }

    private static void sleep(long nanos) {
        try {
            Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
        } catch (InterruptedException e) {
            throw new EndOfRun(new GuestEnd.Stopped());
        }
    }

    private Errno read(FlatMemory memory, int number, int vectors, int count, int result) {
        if (descriptors.kind(number) != Descriptors.Kind.STDIN) {
            return Errno.BADF;
        }
        int total = 0;
        try {
            for (int i = 0; i < count; i++) {
                int size = memory.readInt(vectors + i * 8 + 4);
                if (size == 0) {
                    continue;
                }
                int read = memory.fillFrom(streams.stdin(), memory.readInt(vectors + i * 8), size);
                total += Math.max(0, read);
                if (read < size) {
                    break;
                }
            }
        } catch (IOException e) {
            return Errno.IO;
        }
        memory.writeI32(result, total);
        return Errno.SUCCESS;
    }

    private Errno write(FlatMemory memory, int number, int vectors, int count, int result) {
        Optional<OutputStream> stream = output(number);
        if (stream.isEmpty()) {
            return Errno.BADF;
        }
        int total = 0;
        try {
            for (int i = 0; i < count; i++) {
                int size = memory.readInt(vectors + i * 8 + 4);
                memory.drainTo(stream.get(), memory.readInt(vectors + i * 8), size);
                total += size;
            }
        } catch (IOException e) {
            // A native program is ended by SIGPIPE
            throw new EndOfRun(new GuestEnd.Crashed("the program writes what nobody reads any more\n"));
        }
        memory.writeI32(result, total);
        return Errno.SUCCESS;
    }

    private Optional<OutputStream> output(int number) {
        return switch (descriptors.kind(number)) {
            case STDOUT -> Optional.of(streams.stdout());
            case STDERR -> Optional.of(streams.stderr());
            case CLOSED, STDIN, ROOT -> Optional.empty();
        };
    }

    private Errno status(FlatMemory memory, int number, int result) {
        Descriptors.Kind kind = descriptors.kind(number);
        if (kind == Descriptors.Kind.CLOSED) {
            return Errno.BADF;
        }
        // Not a terminal, so that output is collected in a buffer as it is in a pipe
        memory.writeLong(result, kind == Descriptors.Kind.ROOT ? FILE_DIRECTORY : FILE_UNKNOWN);
        memory.writeLong(result + 8, -1);
        memory.writeLong(result + 16, -1);
        return Errno.SUCCESS;
    }

    private Errno fileStatus(FlatMemory memory, int number, int result) {
        Descriptors.Kind kind = descriptors.kind(number);
        if (kind == Descriptors.Kind.CLOSED) {
            return Errno.BADF;
        }
        for (int i = 0; i < 64; i += Long.BYTES) {
            memory.writeLong(result + i, 0);
        }
        memory.writeLong(result + 16, kind == Descriptors.Kind.ROOT ? FILE_DIRECTORY : FILE_UNKNOWN);
        memory.writeLong(result + 24, 1);
        return Errno.SUCCESS;
    }

    private Errno preopened(FlatMemory memory, int number, int result) {
        if (number != PREOPENED || descriptors.kind(number) != Descriptors.Kind.ROOT) {
            return Errno.BADF;
        }
        memory.writeI32(result, 0);
        memory.writeI32(result + 4, 1);
        return Errno.SUCCESS;
    }

    private Errno preopenedName(FlatMemory memory, int number, int buffer, int size) {
        if (number != PREOPENED || size < 1) {
            return Errno.BADF;
        }
        memory.writeByte(buffer, (byte) '/');
        return Errno.SUCCESS;
    }

    private Errno open(FlatMemory memory, int path, int size, int result) {
        Optional<Descriptors.Kind> stream = Descriptors.stream(memory.text(path, size));
        if (stream.isEmpty()) {
            throw file("open", memory, path, size);
        }
        Optional<Integer> number = descriptors.add(stream.get());
        if (number.isEmpty()) {
            return Errno.NOSYS;
        }
        memory.writeI32(result, number.get());
        return Errno.SUCCESS;
    }

    /** Nothing that catches is compiled: a native program would be aborted as well. */
    private static EndOfRun thrown(FlatMemory memory, int type, int size) {
        return new EndOfRun(new GuestEnd.Crashed(
                "the program threw an exception that nothing catches (" + plain(memory.text(type, size)) + ")\n"));
    }

    /** The name of a type as people write it, for what exceptions usually are: {@code St12out_of_range}. */
    private static String plain(String type) {
        Matcher matcher = SIMPLE_TYPE.matcher(type);
        if (matcher.matches()) {
            return (matcher.group(1) == null ? "" : "std::") + matcher.group(2);
        }
        return switch (type) {
            case "i" -> "int";
            case "PKc" -> "const char *";
            case "" -> "the same again";
            default -> type;
        };
    }

    private static EndOfRun file(String action, FlatMemory memory, int path, int size) {
        return new EndOfRun(new GuestEnd.Forbidden("file", action + " /" + memory.text(path, size)));
    }
}
