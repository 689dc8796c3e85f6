package dev.letscode.engine.submission;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A submission was refused before it got an id. */
public final class InvalidSubmissionException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<FieldError> errors;

    /** @param errors one at least */
    public InvalidSubmissionException(List<FieldError> errors) {
        super(errors.stream().map(FieldError::toString).collect(Collectors.joining("; ")));
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
