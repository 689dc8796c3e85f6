package dev.letscode.engine.contest;

/**
 * Somebody who takes part: a person or a team.
 *
 * @param name that submissions are made under, unique in a contest
 * @param title as the scoreboard shows it
 * @param colour as {@code #rrggbb}
 */
public record Account(String name, String title, String colour) {

    /** What a name may be at most; the same as a submission's account. */
    public static final int LONGEST_NAME = 100;

    public Account {
        if (!canBeName(name)) {
            throw new IllegalArgumentException("a name has 1 to " + LONGEST_NAME
                    + " characters, begins and ends with none that is white space, and has no control character");
        }
        title = title.isBlank() ? name : title;
        colour = Colours.isColour(colour) ? colour : Colours.of(0);
    }

    /** One whose colour is that of its place among others. */
    public static Account of(String name, String title, int place) {
        return new Account(name, title, Colours.of(place));
    }

    /** Whether submissions can be made under a name. */
    public static boolean canBeName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.strip().equals(name)
                && name.chars().noneMatch(Character::isISOControl);
    }
}
