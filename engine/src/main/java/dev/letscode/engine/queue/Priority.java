package dev.letscode.engine.queue;

/** What goes first: nothing is started while something of an earlier kind waits. */
public enum Priority {
    /** Somebody sits before it and waits. */
    CUSTOM_TEST,
    SUBMISSION,
    /** It has a verdict already. */
    REJUDGING
}
