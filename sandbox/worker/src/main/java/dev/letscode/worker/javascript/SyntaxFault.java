package dev.letscode.worker.javascript;

import dev.letscode.worker.GuestProgram;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;

/** An error in a source, in Node's words: the place, the line, a caret, and the message. */
final class SyntaxFault {

    private SyntaxFault() {}

    static String describe(GuestProgram program, PolyglotException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("SyntaxError");
        String bare = message.replaceFirst("^SyntaxError: [^ ]*:\\d+:\\d+ ", "SyntaxError: ");
        SourceSection place = e.getSourceLocation();
        if (place == null || !place.isAvailable()) {
            return program.name() + ":1\n\n" + bare + "\n";
        }
        int line = place.getStartLine();
        int column = place.getStartColumn() - (line == 1 ? Modules.HEAD.length() : 0);
        String text = place.getSource().getCharacters(line).toString();
        String shown = line == 1 ? text.substring(Math.min(text.length(), Modules.HEAD.length())) : text;
        return program.name() + ":" + line + "\n" + shown + "\n" + " ".repeat(Math.max(0, column - 1)) + "^\n\n" + bare
                + "\n";
    }
}
