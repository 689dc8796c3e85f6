package dev.letscode.engine.audit;

/** A violation, and what shows that it has happened. */
public record Caught(AuditRecord.Violation violation, Evidence evidence) {}
