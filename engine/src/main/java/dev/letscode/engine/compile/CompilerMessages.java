package dev.letscode.engine.compile;

import dev.letscode.engine.language.Dialect;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads compilers' messages. What is not understood is left out, for the whole output is shown beside the diagnostics;
 * nothing is ever guessed into a wrong place.
 */
final class CompilerMessages {

    /** Sources can make a compiler print lines of any length, over which the patterns would take minutes. */
    private static final int MAX_LINE = 1_000;

    private CompilerMessages() {}

    static List<CompilerDiagnostic> parse(Dialect dialect, String output, SourceLayout sources) {
        MessageSink sink = new MessageSink(sources::originalName);
        List<String> lines = output.lines()
                .map(line -> line.length() > MAX_LINE ? line.substring(0, MAX_LINE) : line)
                .toList();
        switch (dialect) {
            case GCC, CLANG -> GccMessages.read(lines, sink);
            case JAVAC, SCALAC -> JavacMessages.read(lines, sink);
            case RUSTC -> RustcMessages.read(lines, sink);
            case PYTHON -> PythonMessages.read(lines, sources, sink);
            case NODE -> NodeMessages.read(lines, sink);
            case GFORTRAN, OCAML -> PlaceThenMessage.read(lines, sink);
            case GHC -> GhcMessages.read(lines, sink);
            case GO, KOTLINC, CSHARP, FPC, RUBY, PHP, PERL, LUA, AWK, BASH ->
                readLineByLine(lines, OneLineMessages.of(dialect), sink);
            case NONE -> {}
        }
        return sink.found();
    }

    private static void readLineByLine(List<String> lines, List<Pattern> patterns, MessageSink sink) {
        for (String line : lines) {
            for (Pattern pattern : patterns) {
                Matcher matcher = pattern.matcher(line);
                if (matcher.find()) {
                    sink.add(matcher);
                    break;
                }
            }
        }
    }
}
