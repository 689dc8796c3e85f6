package dev.letscode.problems;

import java.util.Optional;

/** The format that a package is written in. */
public enum FormatGeneration {
    /** The Kattis format before it had versions. */
    LEGACY("legacy"),
    /** The part of {@link #LEGACY} that ICPC contests use: no scoring, no graders, no included code. */
    LEGACY_ICPC("legacy-icpc"),
    DRAFT_2023_07("2023-07-draft"),
    V2025_09("2025-09"),
    /** A folder of {@code *.in} files with {@code *.ans} or {@code *.out} files beside them. */
    PLAIN("plain");

    private final String version;

    FormatGeneration(String version) {
        this.version = version;
    }

    /** The value of {@code problem_format_version}; {@code plain} for a plain folder. */
    public String version() {
        return version;
    }

    /** True for the two generations whose keys, folders and flags are those of {@link #LEGACY}. */
    public boolean isLegacy() {
        return this == LEGACY || this == LEGACY_ICPC;
    }

    /** The generation that {@code problem_format_version} names, if it is a supported one. */
    public static Optional<FormatGeneration> ofVersion(String version) {
        for (FormatGeneration generation : values()) {
            if (generation != PLAIN && generation.version.equals(version)) {
                return Optional.of(generation);
            }
        }
        return Optional.empty();
    }
}
