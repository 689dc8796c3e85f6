package dev.letscode.engine.language;

/**
 * Why a language file was not used.
 *
 * @param file as the user knows it
 * @param line first line is 1; 0 if no line is to blame
 * @param reason what is wrong and what to do
 */
public record LanguageFileProblem(String file, int line, String reason) {

    @Override
    public String toString() {
        return (line > 0 ? file + ":" + line : file) + ": " + reason;
    }
}
