package dev.letscode.engine.queue;

/**
 * A piece of work.
 *
 * @param id by which its owner knows it; no two that wait at the same time have the same
 * @param account whose turn it takes
 * @param priority against other work
 */
public record Ticket(String id, String account, Priority priority) {}
