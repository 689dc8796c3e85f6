package dev.letscode.engine.analysis;

import dev.letscode.sandbox.files.SharedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.treesitter.TSLanguage;

/**
 * Native code of the parser, put where the machine can load it from.
 *
 * <p>Left alone, the binding writes each library to a new temporary file at each start, and a process that is killed
 * leaves it behind. It looks first into the folder that a system property names; that is ours, below the cache folder,
 * with a name made of the content, so that different versions are no matter to each other.
 */
final class NativeLibrary {

    private static final String PROPERTY = "tree-sitter-lib";

    private NativeLibrary() {}

    /** Something of the binding that loads its library when it is first used. */
    interface Use<T> {
        T call();
    }

    /**
     * Loads a library by using it. One at a time, since where the binding looks is a matter of the whole process.
     *
     * @param name as the binding calls it: {@code tree-sitter-cpp}
     */
    static synchronized <T> T load(Path cacheFolder, String name, Use<T> use) throws AnalysisUnavailableException {
        String file = fileName(name);
        try {
            OptimisedLibrary.open(cacheFolder, file);
            System.setProperty(PROPERTY, provide(cacheFolder, "lib/" + file).toString());
            return use.call();
        } catch (IOException e) {
            throw new AnalysisUnavailableException(
                    "the parser cannot be put into the cache folder " + cacheFolder + ": " + e, e);
        } catch (LinkageError | RuntimeException e) {
            // whatever the binding throws when a library does not fit the machine, lies on a noexec file system …
            throw new AnalysisUnavailableException("the parser " + file + " cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** What the binding calls a library on this machine. */
    static String fileName(String name) throws AnalysisUnavailableException {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String processor = switch (machine) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "aarch64";
            default -> throw unsupported(system, machine);
        };
        if (system.contains("linux")) {
            return processor + "-linux-gnu-" + name + ".so";
        } else if (system.contains("mac")) {
            return processor + "-macos-" + name + ".dylib";
        } else if (system.contains("windows") && processor.equals("x86_64")) {
            return processor + "-windows-" + name + ".dll";
        }
        throw unsupported(system, machine);
    }

    private static AnalysisUnavailableException unsupported(String system, String machine) {
        return new AnalysisUnavailableException("there is no parser for " + system + " on " + machine);
    }

    /** The folder in which the file is, as the binding wants it. Any number of processes may do this at once. */
    private static Path provide(Path cacheFolder, String file) throws IOException {
        byte[] content = content(file);
        Path folder = cacheFolder.resolve("native").resolve(SharedFile.name(content));
        SharedFile.library(folder.resolve(file), content);
        return folder.toAbsolutePath();
    }

    private static byte[] content(String file) throws IOException {
        try (InputStream in = TSLanguage.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("this build has no " + file);
            }
            return in.readAllBytes();
        }
    }
}
