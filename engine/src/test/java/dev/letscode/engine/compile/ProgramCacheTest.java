package dev.letscode.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramCacheTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    Path root;

    @Test
    void what_was_stored_is_found_again_also_by_another_cache() throws IOException {
        store(cache(1000, NOON), "k", 10);
        CachedProgram found = cache(1000, NOON).find("k").orElseThrow();
        assertThat(found.messages()).isEqualTo("messages of k");
        assertThat(found.bytes()).isEqualTo(10);
        assertThat(found.folder().resolve("bin/program")).exists();
        assertThat(cache(1000, NOON).find("other")).isEmpty();
    }

    @Test
    void everybody_may_read_a_program_and_start_what_is_one() throws IOException {
        ProgramCache cache = cache(1000, NOON);
        Path staged = cache.stage();
        Files.writeString(CachedProgram.filesIn(staged).resolve("run"), "#!/bin/sh\n");
        Files.writeString(
                Files.createFile(
                        CachedProgram.filesIn(staged).resolve("data"),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))),
                "x");
        Path folder = cache.store("k", staged, "").folder();
        assertThat(permissions(folder)).isEqualTo("rwxr-xr-x");
        assertThat(permissions(folder.resolve("run"))).isEqualTo("rwxr-xr-x");
        assertThat(permissions(folder.resolve("data"))).isEqualTo("rw-r--r--");
    }

    @Test
    void a_damaged_program_is_thrown_away() throws IOException {
        ProgramCache cache = cache(1000, NOON);
        Path folder = store(cache, "k", 10).folder();
        Files.write(folder.resolve("bin/program"), new byte[] {9, 9, 9, 9, 9, 9, 9, 9, 9, 9});
        assertThat(cache.find("k")).isEmpty();
        assertThat(root.resolve("k")).doesNotExist();
        store(cache, "k", 10);
        Files.writeString(folder.resolve("added"), "x");
        assertThat(cache.find("k")).isEmpty();
        store(cache, "k", 10);
        Files.write(CachedProgram.manifestIn(root.resolve("k")), new byte[] {1, 2, 3});
        assertThat(cache.find("k")).isEmpty();
        store(cache, "k", 10);
        assertThat(cache.find("k")).isPresent();
    }

    @Test
    void the_longest_unused_programs_go_when_it_grows_too_large() throws IOException {
        store(cache(100, NOON), "a", 40);
        store(cache(100, NOON.plusSeconds(1)), "b", 40);
        assertThat(cache(100, NOON.plusSeconds(2)).find("a")).isPresent();
        Instant later = NOON.plus(ProgramCache.IN_USE).plusSeconds(10);
        store(cache(100, later), "c", 40);
        assertThat(entries()).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void what_was_used_within_the_hour_stays() throws IOException {
        store(cache(100, NOON), "a", 80);
        store(cache(100, NOON.plus(Duration.ofMinutes(59))), "b", 80);
        assertThat(entries()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void left_overs_of_a_crash_are_removed_after_an_hour() throws IOException {
        Path staged = cache(100, Instant.now()).stage();
        store(cache(100, Instant.now()), "a", 10);
        assertThat(staged).exists();
        store(cache(100, Instant.now().plus(Duration.ofHours(2))), "b", 10);
        assertThat(staged).doesNotExist();
    }

    @Test
    void several_may_store_and_evict_at_once() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Future<CachedProgram>> futures = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String key = "k" + i % 20;
                Instant time = NOON.plus(Duration.ofMinutes(i));
                futures.add(pool.submit(() -> store(cache(100, time), key, 10)));
            }
            int stored = 0;
            for (Future<CachedProgram> future : futures) {
                stored += future.get().bytes() == 10 ? 1 : 0;
            }
            assertThat(stored).isEqualTo(200);
        }
        store(cache(100, NOON.plus(Duration.ofDays(1000))), "last", 10);
        assertThat(entries()).hasSizeLessThanOrEqualTo(10).contains("last");
        assertThat(cache(100, NOON).find("last")).isPresent();
    }

    private ProgramCache cache(long maxBytes, Instant now) {
        return new ProgramCache(root, maxBytes, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static CachedProgram store(ProgramCache cache, String key, int bytes) throws IOException {
        Path staged = cache.stage();
        Files.createDirectories(CachedProgram.filesIn(staged).resolve("bin"));
        Files.write(CachedProgram.filesIn(staged).resolve("bin/program"), new byte[bytes]);
        return cache.store(key, staged, "messages of " + key);
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> listing = Files.list(root)) {
            return listing.filter(Files::isDirectory)
                    .map(path -> String.valueOf(path.getFileName()))
                    .toList();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
