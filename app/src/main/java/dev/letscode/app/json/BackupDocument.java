package dev.letscode.app.json;

/** The result of {@code letscode backup}: a file that was made, and read. */
public record BackupDocument(String file, long bytes) {}
