package dev.letscode.sandbox;

import java.io.Serial;

/**
 * What programs left in the work directory cannot be copied: too many bytes, too many folders within each other, or
 * names that the host cannot have. The sandbox is well.
 */
public final class WorkFilesException extends SandboxException {

    @Serial
    private static final long serialVersionUID = 1L;

    public WorkFilesException(String message) {
        super(message);
    }

    public WorkFilesException(String message, Throwable cause) {
        super(message, cause);
    }
}
