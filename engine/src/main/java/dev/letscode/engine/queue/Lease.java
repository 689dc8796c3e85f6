package dev.letscode.engine.queue;

/**
 * A worker's right to do a piece of work, for as long as it keeps it up. Work that is not given back, completed or kept
 * up in time goes to another worker.
 *
 * @param number no two leases of a queue have the same
 */
public record Lease(long number, Ticket ticket, String worker) {}
