package dev.letscode.engine.check;

/**
 * The first place where an output is not what was expected.
 *
 * @param kind what differs
 * @param output where the differing token or white space starts in the output
 * @param answer where its counterpart starts in the answer file
 * @param differsAt bytes into the token before the first one that differs; 0 for white space
 * @param expected excerpt of the answer file, printable; empty if the answer ends here
 * @param seen excerpt of the output, printable; empty if the output ends here
 * @param message one line that says all of this to a person
 */
public record Difference(
        Kind kind, Position output, Position answer, long differsAt, String expected, String seen, String message) {

    /** What differs. */
    public enum Kind {
        /** Two tokens that are not equal as text. */
        TOKEN,
        /** Two numbers that are too far apart, or something else where a number was expected. */
        NUMBER,
        /** White space, where it matters. */
        WHITE_SPACE,
        /** The output ends too early. */
        MISSING,
        /** The output goes on after the answer's end. */
        TRAILING
    }
}
