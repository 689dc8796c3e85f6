package dev.letscode.engine.queue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Watches in which order tickets are started. Not thread-safe. */
final class Fairness {

    /** The tickets of one account and priority, since one of them waits. */
    private static final class Lane {
        private final int startsBefore;
        private int waiting;
        private int started;

        Lane(int startsBefore) {
            this.startsBefore = startsBefore;
        }
    }

    /** The tickets of one priority. */
    private static final class Kind {
        private final Map<String, Lane> lanes = new HashMap<>();
        /** Lanes that are there since the beginning: how many of them have how many started. */
        private final TreeMap<Integer, Integer> byStarted = new TreeMap<>();

        private int waiting;
        private int starts;
    }

    private final Map<Priority, Kind> kinds = new EnumMap<>(Priority.class);
    private final Set<String> waitingAgain = new HashSet<>();
    private int outOfOrder;
    private int farthestApart;
    private int newcomersWait;

    Fairness() {
        for (Priority priority : Priority.values()) {
            kinds.put(priority, new Kind());
        }
    }

    void waits(Ticket ticket) {
        Kind kind = kind(ticket.priority());
        kind.waiting++;
        Lane lane = kind.lanes.computeIfAbsent(ticket.account(), account -> {
            if (kind.starts == 0) {
                kind.byStarted.merge(0, 1, Integer::sum);
            }
            return new Lane(kind.starts);
        });
        lane.waiting++;
    }

    /** Its worker was lost. */
    void waitsAgain(Ticket ticket) {
        waitingAgain.add(ticket.id());
        kind(ticket.priority()).waiting++;
    }

    void starts(Ticket ticket) {
        Kind kind = kind(ticket.priority());
        kind.waiting--;
        for (Priority earlier : Priority.values()) {
            if (earlier.compareTo(ticket.priority()) < 0 && kind(earlier).waiting > 0) {
                outOfOrder++;
            }
        }
        if (waitingAgain.remove(ticket.id())) {
            return; // its account's turn was taken already
        }
        Lane lane = kind.lanes.get(ticket.account());
        if (lane == null) {
            throw new IllegalArgumentException(ticket + " did not wait");
        }
        if (lane.startsBefore > 0 && lane.started == 0) {
            newcomersWait = Math.max(newcomersWait, kind.starts - lane.startsBefore);
        }
        kind.starts++;
        moveOn(kind, lane);
    }

    private void moveOn(Kind kind, Lane lane) {
        lane.waiting--;
        lane.started++;
        if (lane.startsBefore > 0) {
            return;
        }
        farthestApart = Math.max(farthestApart, lane.started - kind.byStarted.firstKey());
        kind.byStarted.computeIfPresent(lane.started - 1, (started, lanes) -> lanes == 1 ? null : lanes - 1);
        if (lane.waiting > 0) {
            kind.byStarted.merge(lane.started, 1, Integer::sum);
        }
    }

    private Kind kind(Priority priority) {
        return Objects.requireNonNull(kinds.get(priority));
    }

    int outOfOrder() {
        return outOfOrder;
    }

    int farthestApart() {
        return farthestApart;
    }

    int newcomersWait() {
        return newcomersWait;
    }
}
