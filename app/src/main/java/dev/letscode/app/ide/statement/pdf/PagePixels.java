package dev.letscode.app.ide.statement.pdf;

/**
 * A page as a picture.
 *
 * @param argb its rows from the top, each pixel as {@code 0xAARRGGBB} and opaque; nobody changes it
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers, handed to the toolkit as they are
public record PagePixels(int width, int height, int[] argb) {

    /** White paper becomes this, black letters the other. */
    private static final int DARK_PAPER = 0x0d1117;

    private static final int DARK_INK = 0xd1d7e0;

    /** The same page on dark paper: what was light is dark, and red stays red. */
    public PagePixels darkened() {
        int[] dark = new int[argb.length];
        for (int i = 0; i < argb.length; i++) {
            int red = (argb[i] >> 16) & 255;
            int green = (argb[i] >> 8) & 255;
            int blue = argb[i] & 255;
            int turn = 255 - Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
            dark[i] = 0xff000000
                    | (between(red + turn, 16) << 16)
                    | (between(green + turn, 8) << 8)
                    | between(blue + turn, 0);
        }
        return new PagePixels(width, height, dark);
    }

    private static int between(int value, int shift) {
        int paper = (DARK_PAPER >> shift) & 255;
        int ink = (DARK_INK >> shift) & 255;
        return paper + value * (ink - paper) / 255;
    }
}
