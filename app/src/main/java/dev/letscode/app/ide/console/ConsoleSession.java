package dev.letscode.app.ide.console;

import dev.letscode.engine.judge.CustomTestResult;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What a program and somebody at the keyboard have said to each other. A model: used by one thread. */
public final class ConsoleSession {

    /** Lines that are kept; of more, the beginning and the end would be read, but not what is between. */
    static final int MOST_LINES = 5_000;

    /** What is shown of a line that is longer than anybody reads. */
    static final int LONGEST = 2_000;

    /** Who said something. */
    public enum Speaker {
        PROGRAM,
        PERSON,
        ERROR
    }

    /**
     * Something that was said.
     *
     * @param text with its line ends
     */
    public record Said(Speaker speaker, String text) {}

    /**
     * A line as it is shown.
     *
     * @param isWhole whether its end was said
     */
    public record Line(Speaker speaker, String text, boolean isWhole) {}

    /** How far it is. */
    public sealed interface Phase {

        record Idle() implements Phase {}

        /** The judge is waited for, or it is built. */
        record Preparing() implements Phase {}

        record Running() implements Phase {}

        record Ended(CustomTestResult result) implements Phase {}

        record Stopped() implements Phase {}

        record Failed(String message) implements Phase {}

        default boolean isBusy() {
            return switch (this) {
                case Preparing _, Running _ -> true;
                case Idle _, Ended _, Stopped _, Failed _ -> false;
            };
        }
    }

    private final ObjectProperty<Phase> phase = new SimpleObjectProperty<>(new Phase.Idle());
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private LiveInput input = new LiveInput();

    public ReadOnlyObjectProperty<Phase> phase() {
        return phase;
    }

    public ObservableList<Line> lines() {
        return lines;
    }

    public boolean isBusy() {
        return phase.get().isBusy();
    }

    /** Begins anew, and gives what will be typed. */
    public LiveInput begin() {
        input.end();
        input = new LiveInput();
        lines.clear();
        phase.set(new Phase.Preparing());
        return input;
    }

    public void running() {
        if (isBusy()) {
            phase.set(new Phase.Running());
        }
    }

    /** What was printed so far does not count: the run is repeated, and reads what was typed again. */
    public void startOver() {
        lines.removeIf(line -> line.speaker() != Speaker.PERSON);
    }

    /** Types a line. */
    public void type(String line) {
        if (isBusy() && !input.isEnded()) {
            heard(List.of(new Said(Speaker.PERSON, line + "\n")));
            input.type(line + "\n");
        }
    }

    /** Types the end of the input. */
    public void end() {
        if (isBusy()) {
            input.end();
        }
    }

    public boolean isInputEnded() {
        return input.isEnded();
    }

    /** Some of what was said, in its order. */
    public void heard(List<Said> all) {
        List<Line> added = new ArrayList<>();
        Line last = lines.isEmpty() ? null : lines.getLast();
        int replaced = 0;
        for (Said said : all) {
            int from = 0;
            String text = said.text();
            while (from < text.length()) {
                int feed = text.indexOf('\n', from);
                String part = text.substring(from, feed < 0 ? text.length() : feed);
                if (last != null && !last.isWhole() && last.speaker() == said.speaker()) {
                    if (added.isEmpty()) {
                        replaced = 1;
                    } else {
                        added.removeLast();
                    }
                    part = last.text() + part;
                }
                last = new Line(said.speaker(), cut(part), feed >= 0);
                added.add(last);
                from = feed < 0 ? text.length() : feed + 1;
            }
        }
        if (replaced > 0) {
            lines.removeLast();
        }
        lines.addAll(added.subList(Math.max(0, added.size() - MOST_LINES), added.size()));
        if (lines.size() > MOST_LINES) {
            lines.remove(0, lines.size() - MOST_LINES);
        }
    }

    private static String cut(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    public void ended(CustomTestResult result) {
        input.end();
        phase.set(new Phase.Ended(result));
    }

    public void stopped() {
        input.end();
        if (isBusy()) {
            phase.set(new Phase.Stopped());
        }
    }

    public void failed(String message) {
        input.end();
        phase.set(new Phase.Failed(message));
    }
}
