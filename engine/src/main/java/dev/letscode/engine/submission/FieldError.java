package dev.letscode.engine.submission;

/**
 * What is wrong with a field of a submission.
 *
 * @param field its name: {@code source}, {@code language} …
 * @param message what is wrong and what to do, for a person
 */
public record FieldError(String field, String message) {

    @Override
    public String toString() {
        return field + ": " + message;
    }
}
