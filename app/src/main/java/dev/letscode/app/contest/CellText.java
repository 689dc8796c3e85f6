package dev.letscode.app.contest;

import dev.letscode.engine.contest.Scoreboard.Cell;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** What is written into a cell of a scoreboard, the same on the screen, on paper and in files. */
public final class CellText {

    private CellText() {}

    /** The minute in which it was solved, else the wrong tries and those that are pending; points where there are some. */
    public static String main(Cell cell) {
        String pending = cell.pending() > 0 ? "?" + cell.pending() : "";
        if (cell.points().isPresent()) {
            String points = cell.tries() == 0 ? "" : points(cell.points().getAsDouble());
            return (points + " " + pending).strip();
        }
        Optional<Duration> time = cell.time();
        if (cell.isSolved() && time.isPresent()) {
            return (time.get().toMinutes() + " " + pending).strip();
        }
        String wrong = cell.tries() > 0 ? "−" + cell.tries() : "";
        return (wrong + " " + pending).strip();
    }

    /** Wrong tries before the right one, below that; where there are points, all tries if there were several. */
    public static String below(Cell cell) {
        if (cell.points().isPresent()) {
            return cell.tries() > 1 ? "×" + cell.tries() : "";
        }
        return cell.isSolved() && cell.wrong() > 0 ? "+" + cell.wrong() : "";
    }

    /** {@code 70}, or {@code 33.5}. */
    public static String points(double points) {
        return BigDecimal.valueOf(points).stripTrailingZeros().toPlainString();
    }
}
