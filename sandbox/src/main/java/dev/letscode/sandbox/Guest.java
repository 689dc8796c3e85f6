package dev.letscode.sandbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of programs that run inside a run time of ours and not on the machine itself. A command's first word names
 * one: {@code python /program/main.py}.
 */
public enum Guest {
    JAVASCRIPT("JavaScript"),
    PYTHON("Python"),
    WASM("WebAssembly");

    private final String description;

    Guest(String description) {
        this.description = description;
    }

    /** The first word of its commands. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For a person. */
    public String description() {
        return description;
    }

    /** The one whose commands begin with this word. */
    public static Optional<Guest> byId(String id) {
        return Arrays.stream(values()).filter(guest -> guest.id().equals(id)).findFirst();
    }
}
