package dev.letscode.app.ide.settings;

import dev.letscode.app.ide.editor.Fonts;
import dev.letscode.app.ide.keys.Action;
import dev.letscode.app.ide.look.Glyphs;
import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.look.Theme;
import dev.letscode.app.ide.session.Preferences;
import dev.letscode.app.ide.words.Tongue;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.engine.language.Language;
import dev.letscode.engine.routing.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All that can be set, in groups. */
final class SettingsView {

    private static final String SCRIPT = "script";
    private static final double PERCENT = 100;

    private final Subjects subjects;
    private final Words words;
    private final ComboBox<Theme> theme;
    private final ComboBox<String> fonts = new ComboBox<>();
    private final Label fontMissing = new Label();
    private final Spinner<Integer> zoom = new Spinner<>(50, 400, 100, 10);
    private final VBox packages = new VBox(4);
    private final KeyRows keys;
    private final ScrollPane root;

    SettingsView(Subjects subjects) {
        this.subjects = subjects;
        this.words = subjects.words();
        theme = Form.choice(words, Theme.class, subjects.theme().get(), this::name, subjects.theme()::set);
        subjects.theme().addListener((any, before, now) -> theme.setValue(now));
        keys = new KeyRows(words, subjects.actions());
        Label title = new Label();
        title.textProperty().bind(words.bind(Word.ACTION_SHOW_SETTINGS));
        title.getStyleClass().add("page-title");
        VBox page = new VBox(14, title, look(), editor(), judging(), problems(), keys.node());
        page.getStyleClass().add("page");
        page.setMaxWidth(860);
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        root.getStyleClass().add("page-scroll");
        root.setFocusTraversable(false);
        refresh();
        subjects.background()
                .run(
                        Fonts::installed,
                        installed -> fonts.getItems().setAll(installed),
                        failure -> fontMissing.setText(String.valueOf(failure.getMessage())));
    }

    Node node() {
        return root;
    }

    void focus() {
        theme.requestFocus();
    }

    /** Shows what others have changed meanwhile. */
    void refresh() {
        zoom.getValueFactory()
                .setValue((int) Math.round(subjects.zoom().getValue().doubleValue() * PERCENT));
        showPackages();
        showFont();
    }

    void leave() {
        keys.cancel();
    }

    private Node look() {
        Form form = new Form(words, Word.SETTINGS_LOOK);
        form.add(Word.SETTINGS_THEME, theme);
        ComboBox<Tongue> tongue =
                Form.choice(words, Tongue.class, words.tongue().get(), Tongue::ownName, words.tongue()::set);
        words.tongue().addListener((any, before, now) -> tongue.setValue(now));
        form.add(Word.TOP_TONGUE, tongue);
        Label boxes = new Label();
        boxes.textProperty().bind(words.bind(Word.SETTINGS_NO_CHINESE));
        boxes.setVisible(!Glyphs.haveChinese());
        form.explain(boxes);
        zoom.setEditable(false);
        zoom.valueProperty().addListener((any, before, now) -> subjects.zoom().setValue(now / PERCENT));
        subjects.zoom()
                .addListener((any, before, now) ->
                        zoom.getValueFactory().setValue((int) Math.round(now.doubleValue() * PERCENT)));
        form.add(Word.SETTINGS_ZOOM, zoom);
        return form.node();
    }

    private Node editor() {
        Preferences now = subjects.preferences().get();
        Form form = new Form(words, Word.SETTINGS_EDITOR);
        fonts.setPrefWidth(240);
        fonts.valueProperty().addListener((any, before, chosen) -> {
            if (chosen != null && !chosen.equals(shownFont())) {
                change(preferences -> preferences.withFont(chosen));
                showFont();
            }
        });
        form.add(Word.SETTINGS_FONT, fonts);
        form.explain(fontMissing);
        Spinner<Integer> size = new Spinner<>(
                (int) Preferences.SMALLEST_FONT, (int) Preferences.LARGEST_FONT, (int) Math.round(now.fontSize()));
        size.valueProperty()
                .addListener((any, before, value) -> change(preferences -> preferences.withFontSize(value)));
        form.add(Word.SETTINGS_FONT_SIZE, size);
        form.add(
                Word.SETTINGS_INDENT,
                Form.choice(
                        words,
                        Preferences.Indent.class,
                        now.indent(),
                        this::name,
                        value -> change(preferences -> preferences.withIndent(value))));
        form.add(
                Word.SETTINGS_TAB_WIDTH,
                Form.choice(
                        List.of(2, 4, 8),
                        now.tabWidth(),
                        String::valueOf,
                        value -> change(preferences -> preferences.withTabWidth(value))));
        Label saved = new Label();
        saved.textProperty().bind(words.bind(Word.SETTINGS_SAVED));
        form.explain(saved);
        return form.node();
    }

    private Node judging() {
        Form form = new Form(words, Word.SETTINGS_JUDGING);
        List<Language> languages = subjects.languages().all().stream()
                .filter(language -> !language.id().equals(SCRIPT))
                .toList();
        ComboBox<Language> usual = Form.choice(
                languages,
                languages.stream()
                        .filter(one -> one.id().equals(subjects.usualLanguage().getValue()))
                        .findFirst()
                        .orElse(null),
                Language::name,
                language -> subjects.usualLanguage().setValue(language.id()));
        subjects.usualLanguage()
                .addListener((any, before, now) -> languages.stream()
                        .filter(one -> one.id().equals(now))
                        .findFirst()
                        .ifPresent(usual::setValue));
        form.add(Word.SETTINGS_LANGUAGE, usual);
        ComboBox<Wish> tier = Form.choice(
                words,
                Wish.class,
                subjects.preferences().get().tier(),
                this::name,
                value -> change(preferences -> preferences.withTier(value)));
        tier.setDisable(subjects.isTierGiven());
        form.add(Word.SETTINGS_TIER, tier);
        if (subjects.isTierGiven()) {
            Label given = new Label();
            given.textProperty().bind(words.bind(Word.SETTINGS_TIER_GIVEN));
            form.explain(given);
        }
        return form.node();
    }

    private Node problems() {
        Form form = new Form(words, Word.SETTINGS_PACKAGES);
        form.add(packages);
        form.add(new HBox(8, button(Action.OPEN_FOLDER), button(Action.OPEN_ZIP), button(Action.LISTEN)));
        words.tongue().addListener((any, before, now) -> showPackages());
        return form.node();
    }

    private Button button(Action action) {
        Button button = new Button();
        button.textProperty().bind(words.bind(action.label()));
        button.getStyleClass().add("small");
        button.setOnAction(event -> subjects.actions().run(action));
        return button;
    }

    private void showPackages() {
        List<Node> rows = new ArrayList<>();
        for (String location : subjects.packages().get()) {
            Label path = new Label(location);
            path.setMinWidth(0);
            path.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(path, Priority.ALWAYS);
            Button remove = Icons.button(Feather.X, words, Word.SETTINGS_FORGET, () -> {
                subjects.forget().accept(location);
                showPackages();
            });
            HBox row = new HBox(8, Icons.of(Feather.FOLDER), path, remove);
            row.setAlignment(Pos.CENTER_LEFT);
            rows.add(row);
        }
        if (rows.isEmpty()) {
            Label nothing = new Label(words.of(Word.SETTINGS_NO_PACKAGES));
            nothing.getStyleClass().add("muted");
            rows.add(nothing);
        }
        packages.getChildren().setAll(rows);
    }

    private String shownFont() {
        String wanted = subjects.preferences().get().fontFamily();
        return wanted == null ? Fonts.preferred() : wanted;
    }

    private void showFont() {
        String shown = shownFont();
        fonts.setValue(shown);
        boolean isMissing = !javafx.scene.text.Font.getFamilies().contains(shown) && !shown.equals("Monospaced");
        fontMissing.setVisible(isMissing);
        fontMissing.setText(words.of(Word.SETTINGS_FONT_MISSING, shown, Fonts.preferred()));
    }

    private void change(UnaryOperator<Preferences> how) {
        subjects.preferences().set(how.apply(subjects.preferences().get()));
    }

    private String name(Theme value) {
        return words.of(
                switch (value) {
                    case SYSTEM -> Word.SETTINGS_THEME_SYSTEM;
                    case LIGHT -> Word.SETTINGS_THEME_LIGHT;
                    case DARK -> Word.SETTINGS_THEME_DARK;
                });
    }

    private String name(Preferences.Indent value) {
        return switch (value) {
            case AS_LANGUAGE -> words.of(Word.SETTINGS_INDENT_LANGUAGE);
            case TWO_SPACES -> words.of(Word.SETTINGS_INDENT_SPACES, 2);
            case FOUR_SPACES -> words.of(Word.SETTINGS_INDENT_SPACES, 4);
            case EIGHT_SPACES -> words.of(Word.SETTINGS_INDENT_SPACES, 8);
            case TAB -> words.of(Word.SETTINGS_INDENT_TAB);
        };
    }

    private String name(Wish value) {
        return words.of(
                switch (value) {
                    case AUTO -> Word.SETTINGS_TIER_AUTO;
                    case CLIENT -> Word.SETTINGS_TIER_CLIENT;
                    case SERVER -> Word.SETTINGS_TIER_SERVER;
                });
    }
}
