package dev.letscode.engine.contest;

import java.util.HashSet;
import java.util.Set;

/**
 * What of a frozen scoreboard is shown nevertheless. Immutable.
 *
 * @param isOpen whether all of it is
 * @param revealed the cells that are, one by one
 */
public record Curtain(boolean isOpen, Set<Place> revealed) {

    /** Nothing is hidden: as the jury sees it, or once the contest's results are out. */
    public static final Curtain OPEN = new Curtain(true, Set.of());

    /** All is hidden that came after the freeze. */
    public static final Curtain CLOSED = new Curtain(false, Set.of());

    /**
     * A cell of the scoreboard.
     *
     * @param account its row
     * @param problem its column, by the problem's short name
     */
    public record Place(String account, String problem) {}

    public Curtain {
        revealed = Set.copyOf(revealed);
    }

    /** With one more cell that is shown. */
    public Curtain reveal(Place place) {
        Set<Place> more = new HashSet<>(revealed);
        more.add(place);
        return new Curtain(isOpen, more);
    }

    boolean hides(Place place) {
        return !isOpen && !revealed.contains(place);
    }
}
