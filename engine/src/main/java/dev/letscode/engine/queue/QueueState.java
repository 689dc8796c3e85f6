package dev.letscode.engine.queue;

import dev.letscode.engine.queue.FairOrder.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * The queue without threads and clocks: all that it does, it does at a time that the caller gives, in nanoseconds from
 * any beginning. Not thread-safe.
 */
final class QueueState {

    /** How much the newest time counts in the mean of what a piece of work takes. */
    private static final double NEWEST = 0.1;

    private record Held(Lease lease, Place place, long since, long until) {}

    private final QueueSettings settings;
    private final FairOrder order = new FairOrder();
    private final Map<String, Held> held = new HashMap<>();
    private final Map<String, Set<String>> byWorker = new HashMap<>();
    private final TreeSet<Held> byEnd = new TreeSet<>(Comparator.comparingLong(Held::until)
            .thenComparingLong(one -> one.lease().number()));
    private long leases;
    private double meanNanos = Double.NaN;

    QueueState(QueueSettings settings) {
        this.settings = settings;
    }

    int waiting() {
        return order.size();
    }

    int held() {
        return held.size();
    }

    /** @throws IllegalArgumentException if this ticket waits or is worked on already */
    void offer(Ticket ticket) throws QueueFullException {
        requireRoom();
        put(ticket);
    }

    void requireRoom() throws QueueFullException {
        if (order.size() >= settings.capacity()) {
            throw new QueueFullException(order.size());
        }
    }

    /** Adds a ticket whether there is room for it or not. */
    void put(Ticket ticket) {
        if (held.containsKey(ticket.id()) || order.contains(ticket.id())) {
            throw new IllegalArgumentException(ticket.id() + " is in the queue already");
        }
        order.add(ticket);
    }

    /** Gives what is next to a worker. */
    Optional<Lease> assign(String worker, long now) {
        return order.poll().map(place -> {
            Held one = new Held(new Lease(leases++, place.ticket(), worker), place, now, end(now));
            hold(one);
            return one.lease();
        });
    }

    /** Keeps a lease up; false if it was lost, and the work is somebody else's or over. */
    boolean renew(Lease lease, long now) {
        return current(lease)
                .map(one -> {
                    release(one);
                    hold(new Held(lease, one.place(), one.since(), end(now)));
                    return true;
                })
                .orElse(false);
    }

    /**
     * The work is done; true for the first who says so, even if the lease was lost meanwhile, as long as nobody else has
     * completed it.
     */
    boolean complete(Lease lease, long now) {
        Held one = held.get(lease.ticket().id());
        if (one == null) {
            return order.remove(lease.ticket().id());
        }
        release(one);
        if (one.lease().equals(lease)) {
            double nanos = now - one.since();
            meanNanos = Double.isNaN(meanNanos) ? nanos : meanNanos + NEWEST * (nanos - meanNanos);
        }
        return true;
    }

    /** The work is not done, and waits again where it stood; false if the lease was lost. */
    boolean giveBack(Lease lease) {
        return current(lease)
                .map(one -> {
                    release(one);
                    order.putBack(one.place());
                    return true;
                })
                .orElse(false);
    }

    /** Takes work out that nobody does yet, or that nobody shall do again; false if it is not in the queue. */
    boolean withdraw(String id) {
        Held one = held.get(id);
        if (one != null) {
            release(one);
            return true;
        }
        return order.remove(id);
    }

    /** Makes work wait again whose worker has not kept its lease up. */
    List<Lease> expire(long now) {
        List<Lease> lost = new ArrayList<>();
        while (!byEnd.isEmpty() && byEnd.first().until() <= now) {
            Held one = byEnd.first();
            release(one);
            order.putBack(one.place());
            lost.add(one.lease());
        }
        return lost;
    }

    /** When the first lease ends that nobody keeps up. */
    Optional<Long> nextEnd() {
        return byEnd.isEmpty() ? Optional.empty() : Optional.of(byEnd.first().until());
    }

    /**
     * Where a ticket stands.
     *
     * @param workers that there are, idle ones as well
     * @return empty if it does not wait
     */
    Optional<Standing> standing(String id, int workers) {
        OptionalInt before = order.before(id);
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(new Standing(before.getAsInt() + 1, expectedWait(before.getAsInt(), workers)));
    }

    /** Until something starts that so many others are before. */
    Optional<Duration> expectedWait(int before, int workers) {
        return Double.isNaN(meanNanos) || workers == 0
                ? Optional.empty()
                : Optional.of(Duration.ofNanos((long) (meanNanos * (before + 1.0) / workers)));
    }

    /** How many work now. */
    int busyWorkers() {
        return byWorker.size();
    }

    private Optional<Held> current(Lease lease) {
        return Optional.ofNullable(held.get(lease.ticket().id()))
                .filter(one -> one.lease().equals(lease));
    }

    private long end(long now) {
        return now + settings.lease().toNanos();
    }

    private void hold(Held one) {
        String id = one.lease().ticket().id();
        held.put(id, one);
        byEnd.add(one);
        byWorker.computeIfAbsent(one.lease().worker(), worker -> new HashSet<>())
                .add(id);
    }

    private void release(Held one) {
        String id = one.lease().ticket().id();
        held.remove(id);
        byEnd.remove(one);
        byWorker.computeIfPresent(one.lease().worker(), (worker, ids) -> {
            ids.remove(id);
            return ids.isEmpty() ? null : ids;
        });
    }
}
