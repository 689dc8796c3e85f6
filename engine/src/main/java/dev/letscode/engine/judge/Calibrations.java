package dev.letscode.engine.judge;

import dev.letscode.problems.ProblemPackage;
import dev.letscode.sandbox.Guest;
import dev.letscode.sandbox.Sandbox;
import dev.letscode.sandbox.files.Digests;
import dev.letscode.sandbox.files.SharedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Factors for the client tier's time limits that were measured on this machine, a file for each package: the package's
 * content, what it was measured with, a factor for each kind of guest, and the digest of all that. Another package,
 * another processor or other workers have a file of their own; a file that was altered or cut off counts as none.
 * Thread-safe, and processes may share the folder.
 */
public final class Calibrations {

    private static final String FORMAT = "letscode limit factors 1";
    private static final int FIRST_FACTOR = 3;

    private final Path folder;

    /** @param folder made when the first factors are kept */
    public Calibrations(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /**
     * What is known of a package.
     *
     * @param client whose workers are asked about
     * @return nothing if nothing was measured, or not with this
     */
    public Map<Guest, LimitFactor> find(ProblemPackage problem, Sandbox client) throws IOException {
        List<String> head = head(problem, client);
        try {
            List<String> lines = Files.readAllLines(file(head));
            return isWhole(lines) && lines.subList(0, FIRST_FACTOR).equals(head)
                    ? factors(lines.subList(FIRST_FACTOR, lines.size() - 1))
                    : Map.of();
        } catch (NoSuchFileException | CharacterCodingException e) {
            return Map.of(); // never made, or altered
        }
    }

    /** Keeps what was measured; it takes the place of what was there. */
    public void keep(ProblemPackage problem, Sandbox client, Map<Guest, LimitFactor> factors) throws IOException {
        List<String> lines = new ArrayList<>(head(problem, client));
        new TreeMap<>(factors)
                .forEach((guest, factor) ->
                        lines.add(guest.id() + "\t" + factor.value() + "\t" + line(factor.source())));
        lines.add(digest(lines));
        Path file = file(head(problem, client));
        Files.createDirectories(folder);
        SharedFile.replace(file, fresh -> Files.write(fresh, lines));
    }

    private static List<String> head(ProblemPackage problem, Sandbox client) throws IOException {
        return List.of(
                FORMAT,
                "package " + digest(problem),
                "with " + line(processor() + "; " + client.capabilities().mechanism()));
    }

    private Path file(List<String> head) {
        return folder.resolve(digest(head) + ".tsv");
    }

    private static boolean isWhole(List<String> lines) {
        return lines.size() > FIRST_FACTOR && lines.getLast().equals(digest(lines.subList(0, lines.size() - 1)));
    }

    private static Map<Guest, LimitFactor> factors(List<String> lines) {
        Map<Guest, LimitFactor> factors = new EnumMap<>(Guest.class);
        for (String line : lines) {
            String[] fields = line.split("\t", 3);
            Guest.byId(fields[0])
                    .ifPresent(guest -> factors.put(guest, new LimitFactor(Double.parseDouble(fields[1]), fields[2])));
        }
        return factors;
    }

    private static String digest(List<String> lines) {
        return Digests.hex(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(ProblemPackage problem) throws IOException {
        MessageDigest digest = Digests.sha256();
        try (Stream<Path> walk = Files.walk(problem.root())) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                Digests.add(digest, problem.root().relativize(file).toString());
                Digests.add(digest, content(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] content(Path file) throws IOException {
        MessageDigest digest = Digests.sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return digest.digest();
    }

    /** Linux names the model, the others the kind. */
    private static String processor() throws IOException {
        Path description = Path.of("/proc/cpuinfo");
        Optional<String> model = Optional.empty();
        if (Files.isReadable(description)) {
            try (Stream<String> lines = Files.lines(description, StandardCharsets.ISO_8859_1)) {
                model = lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst();
            }
        }
        return model.orElse(System.getProperty("os.arch")) + ", "
                + Runtime.getRuntime().availableProcessors() + " of them, " + System.getProperty("os.name");
    }

    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
