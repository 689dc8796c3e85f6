package dev.letscode.app.bench;

/**
 * The result of {@code letscode bench --editor}; also its JSON.
 *
 * @param onScreen whether there was a screen; without one the toolkit's thread copies each picture point by point
 * @param lines of the source that is open
 * @param open from showing a text until it is laid out, with nothing else open before
 * @param coloured from showing a text until what is seen of it has its colours by the grammar's words at least
 * @param key from a key that types a letter in the middle of the text until all is laid out
 * @param keyWork what that takes of the toolkit's thread in CPU time, which other programs make no longer
 * @param newLine the same, for a key that begins a line and so moves all lines below
 * @param newLineWork the CPU time of that
 * @param keyColoured from such a key until what it changed has its colours
 * @param jump from going to a line that was not seen before until all lines that are seen then have their colours
 */
public record EditorReport(
        Machine machine,
        boolean onScreen,
        int lines,
        Spread open,
        Spread coloured,
        Spread key,
        Spread keyWork,
        Spread newLine,
        Spread newLineWork,
        Spread keyColoured,
        Spread jump) {}
