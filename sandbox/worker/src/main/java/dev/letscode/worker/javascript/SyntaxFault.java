package dev.letscode.worker.javascript;

import dev.letscode.worker.GuestProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;

/** An error in a source, in Node's words: the place, the line, a caret, and the message. */
final class SyntaxFault {

    private static final String LATE_IMPORT = "found import";

    private SyntaxFault() {}

    static String describe(GuestProgram program, PolyglotException e) throws IOException {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("SyntaxError");
        String bare = message.replaceFirst("^SyntaxError: [^ ]*:\\d+:\\d+ ", "SyntaxError: ");
        if (bare.endsWith(LATE_IMPORT)) {
            bare += "; imports stand before everything else in this tier";
        }
        SourceSection place = e.getSourceLocation();
        if (place == null || !place.isAvailable()) {
            return program.name() + ":1\n\n" + bare + "\n";
        }
        int line = place.getStartLine();
        String run = place.getSource().getCharacters(line).toString();
        String written = Files.readString(program.file(), StandardCharsets.UTF_8)
                .lines()
                .skip(line - 1)
                .findFirst()
                .orElse("")
                .replace("\uFEFF", "");
        // what was put into the line stands before what is wrong with it
        int column = place.getStartColumn() - (run.length() - written.length());
        return program.name() + ":" + line + "\n" + written + "\n" + " ".repeat(Math.max(0, column - 1)) + "^\n\n"
                + bare + "\n";
    }
}
