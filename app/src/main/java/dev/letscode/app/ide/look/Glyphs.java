package dev.letscode.app.ide.look;

import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;

/** Whether a font that is installed has the letters of a language; letters that none has are all the same box. */
public final class Glyphs {

    private static final String CHINESE = "\u7b80";
    private static final String OTHER_CHINESE = "\u4f53";

    private Glyphs() {}

    /** Whether Chinese can be read; by the toolkit's thread. */
    public static boolean haveChinese() {
        WritableImage one = new Text(CHINESE).snapshot(null, null);
        WritableImage other = new Text(OTHER_CHINESE).snapshot(null, null);
        return !isSame(one, other);
    }

    private static boolean isSame(WritableImage one, WritableImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return false;
        }
        PixelReader left = one.getPixelReader();
        PixelReader right = other.getPixelReader();
        for (int y = 0; y < (int) one.getHeight(); y++) {
            for (int x = 0; x < (int) one.getWidth(); x++) {
                if (left.getArgb(x, y) != right.getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }
}
