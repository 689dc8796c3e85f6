package dev.letscode.problems.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.letscode.problems.Diagnostic;
import dev.letscode.problems.PackageSubmission;
import dev.letscode.problems.ProblemPackage;
import dev.letscode.problems.TestCase;
import dev.letscode.problems.TestGroup;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small package that a test writes and then reads. */
final class TinyPackage {

    final Path folder;
    private final Path scratch;

    private TinyPackage(Path parent, String name) {
        this.folder = parent.resolve(name);
        this.scratch = parent.resolve("scratch");
        create(folder);
        create(scratch);
    }

    static TinyPackage empty(Path parent) {
        return new TinyPackage(parent, "tiny");
    }

    /** A complete legacy package whose problem.yaml has these lines besides its name. */
    static TinyPackage legacy(Path parent, String... lines) {
        return empty(parent)
                .file("problem.yaml", "name: Tiny\n" + lines(lines))
                .file("problem_statement/problem.en.tex", "\\problemname{Tiny}")
                .file("input_validators/check.py", "exit(42)")
                .test("secret/01")
                .file("submissions/accepted/good.py", "print(1)");
    }

    /** A complete package of 2025-09. */
    static TinyPackage modern(Path parent, String... lines) {
        return modern(parent, "2025-09", lines);
    }

    static TinyPackage draft(Path parent, String... lines) {
        return modern(parent, "2023-07-draft", lines);
    }

    private static TinyPackage modern(Path parent, String version, String... lines) {
        return empty(parent)
                .file(
                        "problem.yaml",
                        "problem_format_version: " + version
                                + "\nname: Tiny\nuuid: 7f1f2c5e-8c0b-4f4c-9d83-0c9f7f6a1b11\n" + lines(lines))
                .file("statement/problem.en.md", "Print one.")
                .file("input_validators/check.py", "exit(42)")
                .test("secret/01")
                .file("submissions/accepted/good.py", "print(1)");
    }

    private static String lines(String... lines) {
        return Stream.of(lines).map(line -> line + "\n").reduce("", String::concat);
    }

    TinyPackage file(String path, String text) {
        return bytes(path, text.getBytes(StandardCharsets.UTF_8));
    }

    TinyPackage bytes(String path, byte[] content) {
        try {
            Path file = folder.resolve(path);
            create(file.getParent() == null ? folder : file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An input and an answer with a name below {@code data}. */
    TinyPackage test(String name) {
        return file("data/" + name + ".in", "1\n").file("data/" + name + ".ans", "1\n");
    }

    TinyPackage without(String path) {
        try {
            Files.delete(folder.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ReadResult result() {
        return PackageReader.read(folder, scratch);
    }

    /** The package, which must be readable. */
    ProblemPackage read() {
        return read(result());
    }

    static ProblemPackage read(ReadResult result) {
        return switch (result) {
            case ReadResult.Read read -> read.problem();
            case ReadResult.Refused refused -> fail("refused: %s", refused.diagnostics());
        };
    }

    List<Diagnostic> warnings() {
        return switch (result()) {
            case ReadResult.Read read -> read.warnings();
            case ReadResult.Refused refused -> fail("refused: %s", refused.diagnostics());
        };
    }

    /** The errors, of which there must be some. */
    List<Diagnostic> refusal() {
        return refusal(result());
    }

    static List<Diagnostic> refusal(ReadResult result) {
        return switch (result) {
            case ReadResult.Read read -> fail("was read: %s", read.problem());
            case ReadResult.Refused refused -> refused.diagnostics();
        };
    }

    /** Requires the package to be refused for a reason at a place that starts like this. */
    void isRefusedAt(String place, String... words) {
        assertThat(refusal()).anySatisfy(d -> {
            assertThat(d.toString()).startsWith(place).contains("error: ");
            for (String word : words) {
                assertThat(d.message()).contains(word);
            }
        });
    }

    void warnsAt(String place, String word) {
        assertThat(warnings())
                .anySatisfy(d -> assertThat(d.toString()).startsWith(place).contains(word));
    }

    TestCase test(ProblemPackage problem, String name) {
        return problem.testCases()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no test " + name));
    }

    static TestGroup group(ProblemPackage problem, String name) {
        return problem.tests()
                .groups()
                .filter(g -> g.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no group " + name));
    }

    static PackageSubmission submission(ProblemPackage problem, String path) {
        return problem.submission("submissions/" + path).orElseThrow(() -> new AssertionError("no submission " + path));
    }

    Path scratch() {
        return scratch;
    }

    /** Packs the files into a zip beside the folder, under a prefix like {@code tiny/} or none. */
    Path zip(String prefix) {
        Path zip = folder.resolveSibling("tiny.zip");
        try (Stream<Path> files = Files.walk(folder);
                OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                packed.putNextEntry(
                        new ZipEntry(prefix + folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, packed);
                packed.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip;
    }

    private static void create(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
