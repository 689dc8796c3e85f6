package dev.letscode.sandbox.init;

import dev.letscode.sandbox.Mount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a container sees of the host, read-only: the run times and their settings, and nothing that is anybody's data.
 *
 * @param binds host and guest path in turn
 * @param links target and name in turn
 */
public record RootView(List<String> binds, List<String> links) {

    /** Where programs and libraries are; on most systems all but the first are links into it. */
    private static final List<String> RUN_TIMES =
            List.of("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store", "/var/lib/ghc");

    /** Settings without which a run time does not start. */
    private static final List<String> SETTINGS = List.of(
            "/etc/alternatives",
            "/etc/ld.so.cache",
            "/etc/ld.so.conf",
            "/etc/ld.so.conf.d",
            "/etc/localtime",
            "/etc/fpc.cfg",
            "/etc/mono",
            "/etc/php",
            "/etc/perl",
            "/etc/python3",
            "/etc/lua",
            "/etc/scala",
            "/etc/ghc");

    /** Debian's JDKs keep their settings there, linked to from below /usr. */
    private static final String JAVA_SETTINGS = "java-*";

    public RootView {
        binds = List.copyOf(binds);
        links = List.copyOf(links);
    }

    public static RootView of(List<Mount> mounts) throws IOException {
        List<String> binds = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (String path : RUN_TIMES) {
            Path host = Path.of(path);
            if (Files.isSymbolicLink(host)) {
                links.add(Files.readSymbolicLink(host).toString());
                links.add(path);
            } else if (Files.isDirectory(host)) {
                bind(binds, path);
            }
        }
        for (String path : SETTINGS) {
            if (Files.exists(Path.of(path))) {
                bind(binds, path);
            }
        }
        try (var java = Files.newDirectoryStream(Path.of("/etc"), JAVA_SETTINGS)) {
            java.forEach(folder -> bind(binds, folder.toString()));
        }
        for (Mount mount : mounts) {
            binds.add(mount.host().toString());
            binds.add(mount.guest());
        }
        return new RootView(binds, links);
    }

    private static void bind(List<String> binds, String path) {
        binds.add(path);
        binds.add(path);
    }
}
