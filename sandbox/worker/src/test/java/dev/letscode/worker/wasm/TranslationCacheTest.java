package dev.letscode.worker.wasm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationCacheTest {

    private static final String KEY = "0123456789abcdef";
    private static final Map<String, byte[]> CLASSES = Map.of("a.B", new byte[] {1, 2, 3}, "a.C", new byte[5000]);

    private final Path folder;
    private final TranslationCache cache;

    TranslationCacheTest(@TempDir Path temporary) throws IOException {
        folder = temporary.resolve("translations");
        cache = new TranslationCache(folder, 1 << 20);
        cache.store(KEY, CLASSES);
    }

    @Test
    void what_was_stored_is_found_by_another_process() throws IOException {
        assertThat(new TranslationCache(folder, 1 << 20).find(KEY)).hasValueSatisfying(found -> {
            assertThat(found).containsOnlyKeys("a.B", "a.C");
            assertThat(found.get("a.B")).containsExactly(1, 2, 3);
        });
        assertThat(cache.find("another")).isEmpty();
    }

    @Test
    void a_file_that_is_cut_off_anywhere_is_thrown_away() throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve(KEY));
        for (int length : new int[] {0, 1, 31, 32, 33, 60, whole.length / 2, whole.length - 1}) {
            Files.write(folder.resolve(KEY), Arrays.copyOf(whole, length));
            assertThat(cache.find(KEY)).as("cut off after %s bytes", length).isEmpty();
            assertThat(folder.resolve(KEY)).doesNotExist();
        }
    }

    @Test
    void a_file_with_any_byte_altered_is_thrown_away() throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve(KEY));
        for (int at = 0; at < whole.length; at += 97) {
            byte[] altered = whole.clone();
            altered[at] ^= 1;
            Files.write(folder.resolve(KEY), altered);
            assertThat(cache.find(KEY)).as("byte %s altered", at).isEmpty();
        }
    }

    @Test
    void a_file_under_the_name_of_another_module_is_not_believed() throws IOException {
        Files.move(folder.resolve(KEY), folder.resolve("another"));

        assertThat(cache.find("another")).isEmpty();
    }

    @Test
    void a_folder_that_others_can_use_is_refused() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwx---"));

        assertThatThrownBy(() -> new TranslationCache(folder, 1)).hasMessageContaining("chmod 700");
    }

    @Test
    void a_link_in_the_place_of_the_folder_is_refused(@TempDir Path elsewhere) throws IOException {
        Path link = elsewhere.resolve("link");
        Files.createSymbolicLink(link, folder);

        assertThatThrownBy(() -> new TranslationCache(link, 1)).hasMessageContaining("no folder");
    }

    @Test
    void what_was_not_used_for_longest_makes_room() throws IOException {
        TranslationCache small = new TranslationCache(folder, 12_000);
        small.store("second", CLASSES);
        Files.setLastModifiedTime(folder.resolve(KEY), FileTime.fromMillis(1_000));
        small.store("third", CLASSES);

        assertThat(small.find(KEY)).isEmpty();
        assertThat(small.find("second")).isPresent();
        assertThat(small.find("third")).isPresent();
    }
}
