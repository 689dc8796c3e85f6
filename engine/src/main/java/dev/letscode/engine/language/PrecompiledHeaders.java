package dev.letscode.engine.language;

import java.util.List;

/**
 * Headers that are compiled ahead, once on a machine, for the sources that begin by including one of them. It changes
 * nothing but the time that compiling takes.
 *
 * @param headers names as in {@code #include <…>}, those that bring most first
 * @param command compiles a source that includes nothing but one of them
 * @param with words that take the place of {@code {prelude}} in the compile commands if there is such a header, which is in
 *     the folder {@code {precompiled}}
 * @param without words that take it if there is none
 */
public record PrecompiledHeaders(
        List<String> headers, CommandTemplate command, List<String> with, List<String> without) {

    public PrecompiledHeaders {
        headers = List.copyOf(headers);
        with = List.copyOf(with);
        without = List.copyOf(without);
    }
}
