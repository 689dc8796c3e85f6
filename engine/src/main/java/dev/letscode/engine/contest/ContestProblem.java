package dev.letscode.engine.contest;

import java.nio.file.Path;

/**
 * A problem of a contest.
 *
 * @param label that people call it by, mostly a letter
 * @param name its package's short name, which submissions name
 * @param title for people
 * @param colour as {@code #rrggbb}
 * @param location folder or zip of its package
 */
public record ContestProblem(String label, String name, String title, String colour, Path location) {

    /** {@code A} for the first, {@code Z} for the 26th, then {@code AA}. */
    public static String label(int place) {
        String last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : label(place / 26 - 1) + last;
    }

    /** One whose colour is that of its place among others. */
    public static ContestProblem of(String label, String name, String title, int place, Path location) {
        return new ContestProblem(label, name, title, Colours.of(place), location);
    }
}
