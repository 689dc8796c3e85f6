package dev.letscode.engine.analysis;

/** A piece of a source for a message. */
final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    static String of(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        return line.length() <= LONGEST && line.length() == text.strip().length()
                ? line
                : line.substring(
                                0, line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length()))))
                        + " …";
    }
}
