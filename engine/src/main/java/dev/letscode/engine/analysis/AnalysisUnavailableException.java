package dev.letscode.engine.analysis;

/**
 * Sources cannot be read on this machine: its parser is native code that is not there for it or cannot be loaded. The
 * message says why.
 */
public final class AnalysisUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    AnalysisUnavailableException(String message) {
        super(message);
    }

    AnalysisUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
