package dev.letscode.worker.amend;

/** A language is not the one that its amendments were made for. */
final class AmendException extends Exception {

    private static final long serialVersionUID = 1L;

    AmendException(String message) {
        super(message);
    }
}
