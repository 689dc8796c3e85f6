package dev.letscode.sandbox.client;

import dev.letscode.sandbox.Guest;
import dev.letscode.sandbox.SandboxException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The jars of the workers and the Java run time that they need, as they are on this machine.
 *
 * @param settings that they were found by
 * @param compiler jars of the guests' just-in-time compiler, and what it needs itself
 * @param modules jars of GraalVM's languages
 * @param library jars of the worker itself
 * @param javaVersion of the run time: {@code 25.0.3}
 * @param replaces whether the run time has an empty module in the compiler's place, which the jar has to replace
 * @param obstacle why guests are interpreted and not compiled; empty if they are compiled
 */
record Installation(
        ClientSettings settings,
        List<Path> compiler,
        List<Path> modules,
        List<Path> library,
        String javaVersion,
        boolean replaces,
        Optional<String> obstacle) {

    static final String COMPILER = "compiler-";
    private static final String JAR = ".jar";
    private static final String COMPILER_INTERFACE = "jdk.internal.vm.ci";
    private static final String EMPTY_COMPILER = "jdk.graal.compiler";

    /** @throws SandboxException if no worker can be started, with what is missing */
    static Installation find(ClientSettings settings) throws SandboxException {
        Path folder = settings.folder();
        List<Path> compiler = jars(folder.resolve("compiler"));
        List<Path> modules = jars(folder.resolve("modules"));
        List<Path> library = jars(folder.resolve("lib"));
        if (compiler.isEmpty() || modules.isEmpty() || library.isEmpty()) {
            throw new SandboxException("the client tier's workers are not in " + folder
                    + ": build or install Let'sCode again, which puts them there");
        }
        if (!Files.isExecutable(settings.executable())) {
            throw new SandboxException("the client tier's workers need a Java run time, and there is none in "
                    + settings.java() + ": install Let'sCode again, or start it with a JDK 25");
        }
        Properties release = release(settings.java());
        String version = word(release, "JAVA_VERSION");
        if (!version.equals("25") && !version.startsWith("25.")) {
            throw new SandboxException("the client tier's workers need Java 25, and " + settings.java() + " has "
                    + (version.isEmpty() ? "a version that it does not say" : version));
        }
        List<String> inside = List.of(word(release, "MODULES").split(" "));
        return new Installation(
                settings,
                compiler,
                modules,
                library,
                version,
                inside.contains(EMPTY_COMPILER) || !inside.contains("java.base"),
                obstacle(version, inside, compiler));
    }

    /**
     * Where the start-up cache for workers of a kind belongs, if they can have one: a JVM has none while it replaces a
     * module of its own.
     */
    Optional<Path> cache(Guest guest) {
        return guest == Guest.WASM || (compiles() && !replaces)
                ? Optional.of(settings.folder().resolve(guest.id() + ".aot"))
                : Optional.empty();
    }

    /** The compiler talks to the JVM through an interface that changes with every update. */
    private static Optional<String> obstacle(String version, List<String> inside, List<Path> compiler) {
        String wanted = version(compiler, COMPILER);
        if (!version.equals(wanted)) {
            return Optional.of(
                    "the compiler of the guests works with Java " + wanted + " only, and this is " + version);
        }
        return !inside.contains("java.base") || inside.contains(COMPILER_INTERFACE)
                ? Optional.empty()
                : Optional.of("this Java run time was made without the module " + COMPILER_INTERFACE);
    }

    /** The run times of guests with their versions: {@code GraalJS 25.0.3}. */
    List<String> runTimes() {
        return List.of(
                "GraalJS " + version(modules, "js-language-"),
                "GraalPy " + version(modules, "python-language-"),
                "Chicory " + version(library, "wasm-"));
    }

    /** The kinds of workers that have no start-up cache. */
    List<Guest> uncached() {
        return Arrays.stream(Guest.values())
                .filter(guest -> cache(guest).filter(Files::isRegularFile).isEmpty())
                .toList();
    }

    boolean compiles() {
        return obstacle.isEmpty();
    }

    /** What a jar's name ends with after this; empty if there is no such jar. */
    private static String version(List<Path> jars, String prefix) {
        return jars.stream()
                .map(jar -> String.valueOf(jar.getFileName()))
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length(), name.length() - JAR.length()))
                .findFirst()
                .orElse("");
    }

    private static List<Path> jars(Path folder) throws SandboxException {
        List<Path> jars = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*" + JAR)) {
                stream.forEach(jars::add);
            } catch (IOException e) {
                throw new SandboxException("cannot look for the client tier's workers in " + folder + ": " + e, e);
            }
        }
        jars.sort(null);
        return List.copyOf(jars);
    }

    private static Properties release(Path java) throws SandboxException {
        Properties release = new Properties();
        try (InputStream in = Files.newInputStream(java.resolve("release"))) {
            release.load(in);
            return release;
        } catch (IOException e) {
            throw new SandboxException(
                    "the Java run time in " + java + " does not say which version it is: " + e.getMessage(), e);
        }
    }

    private static String word(Properties release, String key) {
        return release.getProperty(key, "").replace("\"", "").strip();
    }
}
