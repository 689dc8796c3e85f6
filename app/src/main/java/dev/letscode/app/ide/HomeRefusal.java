package dev.letscode.app.ide;

import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.look.Look;
import dev.letscode.app.ide.look.Theme;
import dev.letscode.app.ide.session.Cabinet;
import dev.letscode.app.ide.session.SavedDesk;
import dev.letscode.app.ide.words.Tongue;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.workshop.InputException;
import dev.letscode.engine.store.StoreInUseException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A window in the place of the window: the home cannot be opened, and why. */
final class HomeRefusal {

    private static final Logger LOG = LoggerFactory.getLogger(HomeRefusal.class);
    private static final double WIDTH = 560;

    private final Words words;
    private final Path home;
    private final InputException why;

    HomeRefusal(Words words, Path home, InputException why) {
        this.words = words;
        this.home = home;
        this.why = why;
    }

    /**
     * Shows it until somebody decides. Where there is no screen, nobody can.
     *
     * @return whether it is to be opened once more
     */
    static boolean isTriedAgain(Path home, InputException why) {
        if (System.getProperty("glass.platform", "").equals("Headless")) {
            return false;
        }
        SavedDesk saved = saved(home);
        CompletableFuture<Boolean> again = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                Look look = new Look();
                Optional.ofNullable(saved.theme()).flatMap(Theme::byName).ifPresent(look.theme()::set);
                Words words = new Words(Optional.ofNullable(saved.tongue())
                        .flatMap(Tongue::byCode)
                        .orElseGet(() -> Tongue.of(Locale.getDefault())));
                new HomeRefusal(words, home, why).show(new Stage(), look, again);
            } catch (RuntimeException | LinkageError e) {
                again.completeExceptionally(e);
            }
        });
        return again.join();
    }

    /** In the colours and the language that were chosen there. */
    private static SavedDesk saved(Path home) {
        try (Cabinet cabinet = new Cabinet(home, remark -> LOG.warn("{}", remark))) {
            return cabinet.desk();
        }
    }

    void show(Stage stage, Look look, CompletableFuture<Boolean> again) {
        boolean inUse = why.getCause() instanceof StoreInUseException;
        Label title = new Label(words.of(inUse ? Word.HOME_IN_USE : Word.HOME_UNUSABLE), Icons.of(Feather.LOCK));
        title.getStyleClass().add("statement-title");
        Label hint = text(words.of(inUse ? Word.HOME_IN_USE_HINT : Word.HOME_UNUSABLE_HINT, home));
        Label details = text(String.valueOf(why.getMessage()));
        details.getStyleClass().addAll("muted", "small-text");
        Button retry = new Button(words.of(Word.HOME_AGAIN));
        retry.getStyleClass().add("accent");
        retry.setDefaultButton(true);
        retry.setOnAction(event -> {
            again.complete(true);
            stage.close();
        });
        Button quit = new Button(words.of(Word.HOME_QUIT));
        quit.setCancelButton(true);
        quit.setOnAction(event -> stage.close());
        HBox buttons = new HBox(8, quit, retry);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox box = new VBox(14, title, hint, details, buttons);
        box.getStyleClass().addAll("window", "refusal");
        box.setPrefWidth(WIDTH);
        Scene scene = new Scene(box);
        look.dress(scene);
        stage.setTitle("Let'sCode");
        stage.setResizable(false);
        stage.setScene(scene);
        stage.setOnHidden(event -> again.complete(false));
        stage.show();
        retry.requestFocus();
    }

    private static Label text(String said) {
        Label label = new Label(said);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
