package dev.letscode.engine.analysis;

import dev.letscode.sandbox.files.SharedFile;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The parser and its grammars as this build has compiled them with optimisation, if it has, for Linux.
 *
 * <p>The binding's libraries were compiled without, and call their own functions by name. So a library that has the same
 * functions and is opened for the whole process before them is what they call; what is left of them is the part between
 * Java and C. Without it all works the same, and takes three times as long.
 */
final class OptimisedLibrary {

    /** {@code RTLD_NOW | RTLD_GLOBAL}, the same on each machine that Linux and Java have in common here. */
    private static final int NOW_AND_GLOBAL = 0x102;

    private static final Set<String> OPEN = new HashSet<>();

    private OptimisedLibrary() {}

    /**
     * Opens a library, once in a process; must come before the binding loads its own.
     *
     * @param file as the binding calls it: {@code x86_64-linux-gnu-tree-sitter.so}
     * @return whether there is one, and it is open
     * @throws IOException if it cannot be put into the cache folder
     */
    static synchronized boolean open(Path cacheFolder, String file) throws IOException {
        if (OPEN.contains(file)) {
            return true;
        }
        try (InputStream in = OptimisedLibrary.class.getResourceAsStream("native/" + file)) {
            if (in == null) {
                return false;
            }
            byte[] content = in.readAllBytes();
            Path library = cacheFolder
                    .resolve("native")
                    .resolve(SharedFile.name(content))
                    .resolve(file);
            SharedFile.library(library, content);
            boolean isOpen = open(library.toAbsolutePath());
            if (isOpen) {
                OPEN.add(file);
            }
            return isOpen;
        }
    }

    /** A library that does not fit, since this machine's C library is older for instance, is as good as none. */
    @SuppressWarnings("restricted") // as the binding is, which loads native code as well
    private static boolean open(Path library) {
        Linker linker = Linker.nativeLinker();
        MemorySegment function = linker.defaultLookup().find("dlopen").orElse(MemorySegment.NULL);
        if (function.equals(MemorySegment.NULL)) {
            return false;
        }
        MethodHandle open = linker.downcallHandle(
                function, FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment handle =
                    (MemorySegment) open.invokeExact(arena.allocateFrom(library.toString()), NOW_AND_GLOBAL);
            return !handle.equals(MemorySegment.NULL);
        } catch (Throwable e) { // declared by method handles; a call of a C function throws nothing
            throw new IllegalStateException(e);
        }
    }
}
