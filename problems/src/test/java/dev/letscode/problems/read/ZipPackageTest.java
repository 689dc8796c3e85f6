package dev.letscode.problems.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.problems.ProblemPackage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipPackageTest {

    @TempDir
    Path temp;

    private ReadResult read(Path zip) {
        return PackageReader.read(zip, temp.resolve("scratch"));
    }

    private Path zip(String... names) throws IOException {
        Files.createDirectories(temp.resolve("scratch"));
        Path zip = temp.resolve("bad.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (String name : names) {
                packed.putNextEntry(new ZipEntry(name));
                packed.write('1');
                packed.closeEntry();
            }
        }
        return zip;
    }

    private void isRefused(Path zip, String... words) throws IOException {
        assertThat(TinyPackage.refusal(read(zip)))
                .anySatisfy(d -> assertThat(d.toString()).contains(words));
        nothingIsLeft();
    }

    private void nothingIsLeft() throws IOException {
        try (Stream<Path> left = Files.list(temp.resolve("scratch"))) {
            assertThat(left).isEmpty();
        }
    }

    /** Changes bytes of a zip at every place where a text occurs. */
    private static void patch(Path zip, String from, String to) throws IOException {
        String bytes = Files.readString(zip, StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains(from);
        Files.writeString(zip, bytes.replace(from, to), StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_zip_is_read_whether_or_not_its_files_are_in_a_folder() {
        Path flat = TinyPackage.legacy(temp.resolve("a")).zip("");
        Path nested = TinyPackage.modern(temp.resolve("b")).zip("tiny/");

        ProblemPackage a = TinyPackage.read(PackageReader.read(flat, temp.resolve("a/scratch")));
        ProblemPackage b = TinyPackage.read(PackageReader.read(nested, temp.resolve("b/scratch")));

        assertThat(a.root()).isEqualTo(temp.resolve("a/scratch/tiny"));
        assertThat(b.root()).isEqualTo(temp.resolve("b/scratch/tiny/tiny"));
        assertThat(b.shortName()).isEqualTo("tiny");
        assertThat(b.submissions()).extracting(s -> s.path()).containsExactly("submissions/accepted/good.py");
    }

    @Test
    void a_zip_of_a_broken_package_leaves_nothing() throws IOException {
        TinyPackage tiny = TinyPackage.legacy(temp).without("data/secret/01.ans");
        isRefused(tiny.zip("tiny/"), "data/secret/01.in", "no answer");
    }

    @Test
    void scripts_can_be_executed_after_extraction() {
        TinyPackage tiny = TinyPackage.legacy(temp, "validation: custom").file("output_validators/v/run", "#!/bin/sh");

        ProblemPackage problem = TinyPackage.read(read(tiny.zip("")));

        assertThat(problem.root().resolve("output_validators/v/run")).isExecutable();
        assertThat(problem.root().resolve("problem.yaml").toFile().canExecute()).isFalse();
    }

    @Test
    void a_zip_with_a_path_outside_is_refused() throws IOException {
        isRefused(zip("../evil"), "../evil", "leads outside");
        isRefused(zip("a/../../evil"), "leads outside");
        isRefused(zip("/etc/passwd"), "absolute path");
        isRefused(zip("C:evil"), "absolute path");
        isRefused(zip("a\\..\\evil"), "backslash");
        assertThat(temp.resolve("evil")).doesNotExist();
    }

    @Test
    void names_that_clash_are_refused() throws IOException {
        isRefused(zip("data/1.in", "Data/2.in"), "only in case");
        isRefused(zip("a", "a/b"), "a file");
        isRefused(zip("a/b", "a"), "a file and a folder");
        isRefused(zip("a//b"), "empty name");
        Path twice = zip("aaa.in", "aab.in");
        patch(twice, "aab.in", "aaa.in");
        isRefused(twice, "is there twice");
    }

    @Test
    void a_link_is_refused() throws IOException {
        Path zip = zip("link", "other");
        byte[] bytes = Files.readAllBytes(zip);
        // the first header of the directory: made by Unix, mode of a symbolic link
        int header = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        bytes[header + 5] = 3;
        bytes[header + 40] = (byte) 0xFF;
        bytes[header + 41] = (byte) 0xA1;
        Files.write(zip, bytes);
        isRefused(zip, "link", "is a link");
    }

    @Test
    void an_encrypted_file_is_refused() throws IOException {
        Path zip = zip("secret.txt");
        byte[] bytes = Files.readAllBytes(zip);
        int header = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        bytes[header + 8] |= 1;
        Files.write(zip, bytes);
        assertThat(TinyPackage.refusal(read(zip))).isNotEmpty();
        nothingIsLeft();
    }

    @Test
    void a_bomb_is_refused_before_it_fills_the_disk() throws IOException {
        TinyPackage tiny = TinyPackage.legacy(temp).bytes("data/secret/02.in", new byte[3_000_000]);
        Path zip = tiny.zip("");
        ZipLimits limits = new ZipLimits(100, 10_000_000, 5_000_000, 100, 1_000_000);

        assertThat(TinyPackage.refusal(PackageReader.read(zip, temp.resolve("scratch"), limits)))
                .anySatisfy(d -> assertThat(d.message()).contains("100 times its size"));
        nothingIsLeft();
    }

    @Test
    void too_many_and_too_large_files_are_refused() throws IOException {
        TinyPackage tiny = TinyPackage.legacy(temp).bytes("data/secret/02.in", new byte[5000]);
        Path zip = tiny.zip("");
        Path scratch = temp.resolve("scratch");

        assertThat(TinyPackage.refusal(PackageReader.read(zip, scratch, new ZipLimits(3, 1 << 20, 1 << 20, 1000, 1000)))
                        .toString())
                .contains("entries; at most 3");
        assertThat(TinyPackage.refusal(PackageReader.read(zip, scratch, new ZipLimits(99, 1 << 20, 4000, 1000, 1000)))
                        .toString())
                .contains("data/secret/02.in", "larger than");
        assertThat(TinyPackage.refusal(PackageReader.read(zip, scratch, new ZipLimits(99, 4000, 1 << 20, 1000, 1000)))
                        .toString())
                .contains("the zip is larger than");
        nothingIsLeft();
    }

    @Test
    void a_damaged_or_cut_zip_is_refused() throws IOException {
        Path whole = TinyPackage.legacy(temp).zip("");
        byte[] bytes = Files.readAllBytes(whole);
        Path zip = temp.resolve("cut.zip");

        for (int length : List.of(0, 1, 21, 22, bytes.length / 2, bytes.length - 1)) {
            Files.write(zip, Arrays.copyOf(bytes, length));
            assertThat(TinyPackage.refusal(read(zip)).toString()).contains("zip");
            nothingIsLeft();
        }
    }

    @Test
    void contents_that_do_not_fit_their_checksum_are_refused() throws IOException {
        Files.createDirectories(temp.resolve("scratch"));
        Path zip = temp.resolve("stored.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            packed.setLevel(0);
            packed.putNextEntry(new ZipEntry("1.in"));
            packed.write("hello hello".getBytes(StandardCharsets.UTF_8));
            packed.closeEntry();
        }
        patch(zip, "hello hello", "jello jello");
        isRefused(zip, "1.in", "checksum");
    }

    @Test
    void what_is_there_already_is_not_overwritten() throws IOException {
        Path zip = TinyPackage.legacy(temp).zip("");
        Files.createDirectories(temp.resolve("scratch/tiny"));
        Files.writeString(temp.resolve("scratch/tiny/mine"), "");

        assertThat(TinyPackage.refusal(read(zip)).toString()).contains("there already");
        assertThat(temp.resolve("scratch/tiny/mine")).exists();
    }
}
