package dev.letscode.worker.amend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class AmendTest {

    private static final String STATE = "com/oracle/graal/python/builtins/Python3Core$SysModuleState";

    @Test
    void jars_that_were_amended_say_so_and_stay_as_they_are() throws IOException {
        Path modules = Path.of("target/worker/modules");
        Path jar;
        try (var files = Files.list(modules)) {
            jar = files.filter(file -> String.valueOf(file.getFileName()).startsWith("python-language-"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] before = Files.readAllBytes(jar);

        Amend.main(new String[] {modules.toString()});

        assertThat(Files.readAllBytes(jar)).isEqualTo(before);
        try (FileSystem entries = FileSystems.newFileSystem(jar)) {
            assertThat(entries.getPath("META-INF/letscode-amended.txt"))
                    .content()
                    .startsWith("Changed by Let'sCode: sys.setrecursionlimit() has an effect.\n");
        }
    }

    @Test
    void a_language_without_a_class_that_is_to_be_amended_fails_the_build(@TempDir Path modules) throws IOException {
        jar(modules.resolve("python-language-99.jar"), Map.of());

        assertThatThrownBy(() -> Amend.main(new String[] {modules.toString()}))
                .hasMessageContaining("python-language-99.jar has no " + STATE);
    }

    @Test
    void a_language_whose_class_has_other_methods_fails_the_build(@TempDir Path modules) throws IOException {
        byte[] other = ClassFile.of()
                .build(
                        ClassDesc.ofInternalName(STATE),
                        type -> type.withMethodBody(
                                "setDeepest", ConstantDescs.MTD_void, ClassFile.ACC_PUBLIC, code -> code.return_()));
        jar(modules.resolve("python-language-99.jar"), Map.of(STATE, other));

        assertThatThrownBy(() -> Amend.main(new String[] {modules.toString()}))
                .hasMessageContaining(STATE + " has not all of the methods [setRecursionLimit]");
    }

    @Test
    void a_language_that_is_amended_in_part_only_stays_as_it_was(@TempDir Path modules) throws IOException {
        byte[] fitting = ClassFile.of()
                .build(
                        ClassDesc.ofInternalName(STATE),
                        type -> type.withField("recursionLimit", ConstantDescs.CD_int, ClassFile.ACC_PRIVATE)
                                .withMethodBody(
                                        "setRecursionLimit",
                                        ConstantDescs.MTD_void,
                                        ClassFile.ACC_PUBLIC,
                                        code -> code.return_()));
        Path jar = modules.resolve("python-language-99.jar");
        jar(jar, Map.of(STATE, fitting));

        assertThatThrownBy(() -> Amend.main(new String[] {modules.toString()}))
                .hasMessageContaining("python-language-99.jar has no ")
                .hasMessageContaining("PBytecodeRootNode");

        try (FileSystem entries = FileSystems.newFileSystem(jar)) {
            assertThat(entries.getPath(STATE + ".class")).hasBinaryContent(fitting);
        }
    }

    @Test
    void a_folder_without_the_language_fails_the_build(@TempDir Path modules) {
        assertThatThrownBy(() -> Amend.main(new String[] {modules.toString()}))
                .hasMessageContaining("there is not one jar python-language in " + modules);
    }

    private static void jar(Path file, Map<String, byte[]> classes) throws IOException {
        try (FileSystem entries = FileSystems.newFileSystem(file, Map.of("create", "true"))) {
            Files.createDirectories(entries.getPath("META-INF"));
            for (Map.Entry<String, byte[]> type : classes.entrySet()) {
                Path entry = entries.getPath(type.getKey() + ".class");
                Files.createDirectories(entry.getParent());
                Files.write(entry, type.getValue());
            }
        }
    }
}
