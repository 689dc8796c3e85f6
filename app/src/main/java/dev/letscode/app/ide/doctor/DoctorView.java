package dev.letscode.app.ide.doctor;

import dev.letscode.app.ide.look.Copying;
import dev.letscode.app.ide.look.Icons;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.terminal.Text;
import dev.letscode.app.workshop.Examination;
import dev.letscode.engine.doctor.SandboxReport;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How safe this machine is, what works on it, and what would make it better. */
final class DoctorView {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final Words words;
    private final FontIcon icon = Icons.of(Feather.SHIELD);
    private final Label headline = new Label();
    private final Label more = new Label();
    private final Button check = new Button(null, Icons.of(Feather.REFRESH_CW));
    private final Button copy;
    private final Label step = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final HBox running;
    private final VBox findings = new VBox(14);
    private final ScrollPane root;
    private Optional<Checkup.Phase.Done> known = Optional.empty();

    DoctorView(Checkup checkup, Words words) {
        this.words = words;
        icon.getStyleClass().add("safety-icon");
        headline.getStyleClass().add("page-title");
        headline.setWrapText(true);
        headline.setFocusTraversable(true);
        more.setWrapText(true);
        more.getStyleClass().add("muted");
        check.textProperty().bind(words.bind(Word.DOCTOR_CHECK));
        check.getStyleClass().addAll("small", "accent");
        check.setMinWidth(Region.USE_PREF_SIZE);
        check.setOnAction(event -> checkup.begin());
        copy = Copying.of(this::text, words, Word.DOCTOR_COPY, Word.DOCTOR_COPIED);
        copy.setMinWidth(Region.USE_PREF_SIZE);
        VBox said = new VBox(3, headline, more);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox head = new HBox(14, icon, said, copy, check);
        head.setAlignment(Pos.CENTER_LEFT);
        progress.getStyleClass().add("thin");
        progress.setPrefWidth(220);
        step.getStyleClass().addAll("muted", "small-text");
        running =
                new HBox(10, progress, step, Icons.button(Feather.STOP_CIRCLE, words, Word.ACTION_STOP, checkup::stop));
        running.setAlignment(Pos.CENTER_LEFT);
        running.managedProperty().bind(running.visibleProperty());
        VBox page = new VBox(14, head, running, findings);
        page.getStyleClass().add("page");
        page.setMaxWidth(1_160);
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        root.getStyleClass().add("page-scroll");
        root.setFocusTraversable(false);
        checkup.phase().addListener((any, before, now) -> show(now));
        words.tongue().addListener((any, before, now) -> {
            findings.getChildren().clear();
            known = Optional.empty();
            show(checkup.phase().get());
        });
        show(checkup.phase().get());
    }

    Node node() {
        return root;
    }

    void focus() {
        check.requestFocus();
    }

    private void show(Checkup.Phase phase) {
        running.setVisible(phase instanceof Checkup.Phase.Running);
        check.setDisable(phase instanceof Checkup.Phase.Running);
        switch (phase) {
            case Checkup.Phase.Idle _ -> say("muted", words.of(Word.DOCTOR_IDLE), words.of(Word.DOCTOR_IDLE_MORE));
            case Checkup.Phase.Running(Optional<Examination.Step> now) -> {
                if (known.isEmpty()) {
                    say("muted", words.of(Word.DOCTOR_RUNNING), words.of(Word.DOCTOR_IDLE_MORE));
                }
                step.setText(now.map(one -> DoctorWords.step(one, words)).orElse(""));
                progress.setProgress(
                        now.orElse(null) instanceof Examination.Step.Languages(int done, int total, String _)
                                ? (double) done / total
                                : ProgressBar.INDETERMINATE_PROGRESS);
            }
            case Checkup.Phase.Failed(String reason) ->
                say("bad", words.of(Word.DOCTOR_FAILED, Text.printable(reason)), "");
            case Checkup.Phase.Done done -> show(done);
        }
        copy.setDisable(known.isEmpty());
    }

    private void say(String style, String what, String besides) {
        headline.setText(what);
        headline.setAccessibleText(what + ". " + besides);
        more.setText(besides);
        icon.getStyleClass().removeAll("good-icon", "limit-icon", "bad-icon", "faint-icon");
        icon.getStyleClass()
                .add(
                        switch (style) {
                            case "good" -> "good-icon";
                            case "limit" -> "limit-icon";
                            case "bad" -> "bad-icon";
                            default -> "faint-icon";
                        });
        icon.setIconCode(style.equals("bad") ? Feather.SHIELD_OFF : Feather.SHIELD);
    }

    private void show(Checkup.Phase.Done done) {
        Diagnosis found = done.diagnosis();
        StringBuilder besides = new StringBuilder(words.of(DoctorWords.more(found.safety())));
        if (found.refused()) {
            besides.append(' ').append(words.of(Word.DOCTOR_REFUSED));
        }
        found.better().ifPresent(name -> besides.append(' ').append(words.of(Word.DOCTOR_BETTER, name)));
        besides.append("  ").append(words.of(Word.DOCTOR_CHECKED, time(done.at())));
        say(
                switch (found.safety()) {
                    case CONTEST -> found.refused() ? "bad" : "good";
                    case PRACTICE, BUILT_IN_ONLY -> found.refused() ? "bad" : "limit";
                    case NO_LANGUAGE, NOTHING -> "bad";
                },
                words.of(DoctorWords.headline(found.safety())),
                besides.toString());
        if (known.equals(Optional.of(done))) {
            return;
        }
        known = Optional.of(done);
        FlowPane cards = new FlowPane(14, 14);
        boolean first = true;
        for (Map.Entry<String, SandboxReport> each : found.sandboxes().entrySet()) {
            Node card = SandboxCard.of(each.getKey(), each.getValue(), first, words);
            ((Region) card).setPrefWidth(370);
            cards.getChildren().add(card);
            first = false;
        }
        findings.getChildren()
                .setAll(
                        section(words.of(Word.DOCTOR_SANDBOXES)),
                        cards,
                        section(words.of(
                                Word.DOCTOR_LANGUAGES,
                                found.working(),
                                found.languages().size())),
                        LanguageRows.of(found.languages(), words));
        if (!found.languageFiles().isEmpty()) {
            findings.getChildren().add(section(words.of(Word.DOCTOR_FILES)));
            found.languageFiles().forEach(one -> findings.getChildren().add(SandboxCard.said(one, words)));
        }
    }

    private static Label section(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("section-title");
        return label;
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    private String text() {
        return known.map(done -> DoctorText.of(done.diagnosis(), words)).orElse("");
    }
}
