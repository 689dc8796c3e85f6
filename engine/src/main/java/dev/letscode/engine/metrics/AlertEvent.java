package dev.letscode.engine.metrics;

/** What becomes of alerts. */
public sealed interface AlertEvent {

    Alert alert();

    /** Somebody should look. */
    record Raised(Alert alert) implements AlertEvent {}

    /** It is as it should be again. */
    record Cleared(Alert alert) implements AlertEvent {}
}
