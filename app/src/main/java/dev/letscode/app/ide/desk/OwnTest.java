package dev.letscode.app.ide.desk;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A test that the author of a solution has made. */
public final class OwnTest {

    private final String name;
    private final StringProperty input;
    private final StringProperty expected;

    /**
     * One test.
     *
     * @param name that no other test of the problem has
     * @param expected what the program should print; blank if anything is right
     */
    public OwnTest(String name, String input, String expected) {
        this.name = name;
        this.input = new SimpleStringProperty(input);
        this.expected = new SimpleStringProperty(expected);
    }

    public String name() {
        return name;
    }

    public StringProperty input() {
        return input;
    }

    /** What the program should print; blank if anything is right. */
    public StringProperty expected() {
        return expected;
    }
}
