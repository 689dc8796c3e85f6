package dev.letscode.engine.queue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who is next: by priority, and within one priority fair among accounts, so that whoever sends a hundred submissions
 * waits for all others' first ones. This is start-time fair queueing (Goyal, Vin and Cheng 1996) with the same cost for
 * each ticket: a ticket's turn is one after its account's last one, but not before the turn that is served now. A turn
 * never changes, so that a position only gets better, but for tickets of a higher priority and first ones of other
 * accounts.
 *
 * <p>Each operation takes time in the logarithm of what waits. Not thread-safe.
 */
final class FairOrder {

    /** Accounts whose last turn is over are forgotten when there are this many more of them than waiting tickets. */
    private static final int KEPT_ACCOUNTS = 1_000;

    /** Where a ticket stands; what is put back keeps it. */
    record Place(Ticket ticket, long turn, long number) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int byPriority = ticket.priority().compareTo(other.ticket.priority());
            int byTurn = byPriority != 0 ? byPriority : Long.compare(turn, other.turn);
            return byTurn != 0 ? byTurn : Long.compare(number, other.number);
        }
    }

    private record Lane(Priority priority, String account) {}

    private final RankedSet<Place> waiting = new RankedSet<>();
    private final Map<String, Place> byId = new HashMap<>();
    private final Map<Lane, Long> lastTurns = new HashMap<>();
    private final Map<Priority, Long> served = new EnumMap<>(Priority.class);
    private long numbers;

    int size() {
        return waiting.size();
    }

    boolean contains(String id) {
        return byId.containsKey(id);
    }

    /** Adds a ticket whose id is not waiting. */
    void add(Ticket ticket) {
        Lane lane = new Lane(ticket.priority(), ticket.account());
        long now = served(ticket.priority());
        Long last = lastTurns.get(lane);
        long turn = last == null ? now : Math.max(now, last + 1);
        lastTurns.put(lane, turn);
        putBack(new Place(ticket, turn, numbers++));
        forget();
    }

    /** Makes one wait again where it stood. */
    void putBack(Place place) {
        if (byId.putIfAbsent(place.ticket().id(), place) != null) {
            throw new IllegalArgumentException(place.ticket().id() + " waits already");
        }
        waiting.add(place);
    }

    /** Takes who is next. */
    Optional<Place> poll() {
        Optional<Place> first = waiting.first();
        first.ifPresent(place -> {
            take(place);
            served.merge(place.ticket().priority(), place.turn(), Math::max);
        });
        return first;
    }

    boolean remove(String id) {
        Place place = byId.get(id);
        if (place == null) {
            return false;
        }
        take(place);
        // whoever withdraws the last one can have its turn again
        lastTurns.computeIfPresent(
                new Lane(place.ticket().priority(), place.ticket().account()),
                (lane, last) -> last == place.turn() ? last - 1 : last);
        return true;
    }

    /** How many are before it; empty if it does not wait. */
    OptionalInt before(String id) {
        Place place = byId.get(id);
        return place == null ? OptionalInt.empty() : OptionalInt.of(waiting.rank(place));
    }

    private void take(Place place) {
        waiting.remove(place);
        byId.remove(place.ticket().id());
    }

    private void forget() {
        if (lastTurns.size() > 2 * waiting.size() + KEPT_ACCOUNTS) {
            lastTurns
                    .entrySet()
                    .removeIf(last -> last.getValue() < served(last.getKey().priority()));
        }
    }

    private long served(Priority priority) {
        return served.getOrDefault(priority, 0L);
    }
}
