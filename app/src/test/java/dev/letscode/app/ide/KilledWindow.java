package dev.letscode.app.ide;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A window as a process of its own, in which somebody types without a pause until it is killed. */
final class KilledWindow {

    private KilledWindow() {}

    /** What is typed: the same letters for everybody. */
    static String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append('a').append(i).append(i % 16 == 15 ? ' ' : '_');
        }
        return text.substring(0, length);
    }

    /** Says after each letter how many there are. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws Exception {
        OpenWindow window = OpenWindow.in(Path.of(arguments[0]));
        window.await("the problems are listed", () -> window.reads("Night Watch"));
        OpenWindow.call(() -> {
            ((javafx.scene.control.TextField) window.stage.getScene().getRoot().lookup(".search-box .text-field"))
                    .setText("night watch");
            return true;
        });
        window.press(KeyCode.ENTER);
        window.await("it is open", () -> window.inside().editors().current().isPresent());
        window.write("python3", "");
        OpenWindow.call(() -> {
            window.inside().editors().focus();
            return true;
        });
        for (int i = 1; i < 100_000; i++) {
            String letter = text(i).substring(i - 1);
            int length = OpenWindow.call(() -> {
                Node target = window.stage.getScene().getFocusOwner();
                KeyEvent.fireEvent(
                        target,
                        new KeyEvent(
                                KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
                return window.inside().editors().current().orElseThrow().text().length();
            });
            System.out.println("typed " + length);
            Thread.sleep(30);
        }
    }
}
