package dev.letscode.app.bench;

import dev.letscode.engine.language.Language;
import dev.letscode.engine.language.SourceSet;
import dev.letscode.engine.language.Tier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A program of the kind that contests have, which is the same in both tiers.
 *
 * @param language for the server tier
 * @param input of numbers that some of them sort
 */
record GuestTask(String name, Language language, SourceSet source, Path input) {

    private static final List<String> NAMES =
            List.of("sieve", "matrix", "maps", "sort_fast", "sort_slow", "dp", "graph", "strings", "recursion");

    Language in(Tier tier) {
        return language.in(tier).orElseThrow();
    }

    /** All of a language, whose sources are laid down in a folder. */
    static List<GuestTask> of(Language language, Path folder, Path input) throws IOException {
        String extension = switch (language.id()) {
            case "python3" -> ".py";
            case "javascript" -> ".js";
            default -> ".cpp";
        };
        List<GuestTask> tasks = new ArrayList<>();
        for (String name : NAMES) {
            Path file = folder.resolve(name + extension);
            try (InputStream text = GuestTask.class.getResourceAsStream("guests/" + name + extension)) {
                Files.write(file, Objects.requireNonNull(text, file.toString()).readAllBytes());
            }
            tasks.add(new GuestTask(name, language, SourceSet.of(file), input));
        }
        return tasks;
    }

    /** Numbers up to a thousand million, after how many there are. */
    static Path numbers(Path file, int count) throws IOException {
        StringBuilder text = new StringBuilder(count + "\n");
        long x = 1;
        for (int i = 0; i < count; i++) {
            x = x * 6364136223846793005L + 1442695040888963407L;
            text.append(1 + (x >>> 33) % 1_000_000_000).append(' ');
        }
        return Files.writeString(file, text.append('\n'));
    }
}
