package dev.letscode.app.ide;

import dev.letscode.app.ide.contest.ContestModel;
import dev.letscode.app.ide.desk.Desk;
import dev.letscode.app.ide.desk.OpenProblem;
import dev.letscode.app.ide.editor.CodeEditor;
import dev.letscode.app.ide.judge.JudgeLink;
import dev.letscode.app.ide.keys.Action;
import dev.letscode.app.ide.keys.Actions;
import dev.letscode.app.ide.look.Glyphs;
import dev.letscode.app.ide.look.Look;
import dev.letscode.app.ide.look.Theme;
import dev.letscode.app.ide.pages.Pages;
import dev.letscode.app.ide.palette.Palette;
import dev.letscode.app.ide.problems.ProblemItem;
import dev.letscode.app.ide.problems.ProblemList;
import dev.letscode.app.ide.problems.ProblemListView;
import dev.letscode.app.ide.problems.ProblemRow;
import dev.letscode.app.ide.results.Report;
import dev.letscode.app.ide.session.SavedDesk;
import dev.letscode.app.ide.settings.SettingsPage;
import dev.letscode.app.ide.settings.Subjects;
import dev.letscode.app.ide.statement.StatementView;
import dev.letscode.app.ide.tests.TestsPane;
import dev.letscode.app.ide.verdicts.VerdictPane;
import dev.letscode.app.ide.words.Tongue;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.ide.work.Background;
import dev.letscode.app.intake.Imports;
import dev.letscode.app.workshop.InputException;
import dev.letscode.engine.compile.CompilerDiagnostic;
import dev.letscode.engine.submission.NewSubmission;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The window: its panes, and what leads from one to the other. Used by the toolkit's thread. */
final class IdeWindow {

    private static final double ZOOM_STEP = 1.1;
    private static final double WIDTH = 1360;
    private static final double HEIGHT = 860;

    private final Stage stage;
    private final Words words;
    private final ProblemList problems;
    private final Desk desk;
    private final IdeSetup setup;
    private final JudgeLink judge;
    private final SavedDesk saved;
    private final WorkAhead ahead;
    private final Look look = new Look();
    private final Actions actions = new Actions();
    private final Work work;
    private final Memory memory;
    private final Imports imports;
    private final PackageOpening packages;
    private final Reception reception;
    private final PackageWatch watch;
    private final Dropped dropped;
    private final PastWork past;
    private final StressWork stress;
    private final ConsoleWork console;
    private final ProblemListView problemList;
    private final StatementView statement;
    private final EditorPane editors;
    private final TestsPane tests;
    private final VerdictPane verdicts;
    private final LanguageChoice language;
    private final StatusBar status;
    private final Palette palette;
    private final KeysSheet keys;
    private final Workbench workbench;
    private final Pages pages;
    private final ContestDesk contest;
    private final WindowFrame frame;
    private final WindowState state;
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);

    IdeWindow(Stage stage, IdeParts parts) {
        this.stage = stage;
        words = parts.words();
        problems = parts.problems();
        desk = parts.desk();
        setup = parts.setup();
        judge = parts.judge();
        saved = parts.saved();
        ahead = parts.ahead();
        Background background = parts.background();
        status = new StatusBar(words, judge, background);
        memory = new Memory(background, parts.cabinet(), problems, desk, status::complain);
        work = new Work(parts, this::ended, status::complain);
        imports = new Imports(setup.home(), setup.settings().cacheFolder());
        packages = new PackageOpening(stage, parts, imports, work, this::open, this::keep, status::complain);
        reception = new Reception(parts, imports, packages::showImported, status::inform, status::complain);
        status.add(reception.sign());
        watch = new PackageWatch(parts, this::reloaded, status::inform, status::complain);
        dropped = new Dropped(parts, packages::open, this::writeInFront, status::complain);
        past = new PastWork(parts, this::reopen, this::flush, status::complain);
        problemList = new ProblemListView(problems, words, this::open);
        statement = new StatementView(background, words, this::addTest);
        editors = new EditorPane(desk, words, parts.analyser(), background.executor(), new Told());
        tests = new TestsPane(
                background, words, this::jump, () -> desk.current().get().ifPresent(memory::keepTests));
        verdicts = new VerdictPane(background, words, this::jump);
        stress = new StressWork(parts, work, stage, editors::flush, status::complain, this::addTest);
        console = new ConsoleWork(parts, work, editors::flush);
        language = new LanguageChoice(parts.languages(), words, this::choose);
        palette = new Palette(words, new PaletteEntries(words, actions, problems, this::open)::all);
        keys = new KeysSheet(words, actions.bindings());
        Choices choices = new Choices(parts, editors, actions.bindings());
        workbench = new Workbench(
                words,
                actions,
                new Workbench.Panes(
                        problemList.node(),
                        statement.node(),
                        editors.node(),
                        language.node(),
                        tests.node(),
                        verdicts.node(),
                        past.pane().node(),
                        stress.pane().node(),
                        console.pane().node()),
                editors::focus);
        pages = new Pages(words, actions, workbench);
        contest = ContestDesk.add(
                pages, parts, () -> editors.current().map(CodeEditor::text), this::open, status::complain);
        Boards.add(pages, parts);
        pages.add(new SettingsPage(new Subjects(
                background,
                words,
                look.theme(),
                zoom,
                desk.usualLanguage(),
                choices.preferences(),
                choices.isTierGiven(),
                parts.languages(),
                packages::opened,
                packages::forget,
                actions)));
        frame = new WindowFrame(words, actions, pages, contest.clock(), status.node());
        state = new WindowState(stage, workbench.splits());
    }

    void show() {
        Scene scene = new Scene(new StackPane(frame.node(), palette.node(), keys.node()), WIDTH, HEIGHT);
        Optional.ofNullable(saved.theme())
                .flatMap(Theme::byName)
                .ifPresent(theme -> look.theme().set(theme));
        look.dress(scene);
        putActions();
        actions.listen(scene);
        dropped.listen(scene);
        statement.setDark(look.dark().get());
        look.dark().addListener((any, before, now) -> statement.setDark(now));
        desk.current().addListener((any, before, now) -> front(now));
        words.tongue().addListener((any, before, now) -> {
            front(desk.current().get());
            sayIfUnreadable();
        });
        workbench.onHistory(past::show);
        zoom.addListener((any, before, now) -> {
            statement.setZoom(now.doubleValue());
            editors.setZoom(now.doubleValue());
        });
        stage.setOnHiding(event -> {
            pages.close();
            reception.close();
            watch.stop();
            contest.close();
            keepAll();
        });
        stage.setTitle("Let'sCode");
        stage.setScene(scene);
        stage.setMinWidth(760);
        stage.setMinHeight(480);
        state.restore(saved);
        stage.show();
        restore();
        problemList.focusSearch();
        watch.start();
        if (Display.isDrawnByTheProcessor()) {
            status.inform(words.of(Word.DISPLAY_SLOW));
        }
    }

    private void sayIfUnreadable() {
        if (words.tongue().get() == Tongue.CHINESE && !Glyphs.haveChinese()) {
            status.complain(words.of(Word.SETTINGS_NO_CHINESE));
        }
    }

    ContestModel contest() {
        return contest.model();
    }

    void complain(String message) {
        status.complain(message);
    }

    EditorPane editors() {
        return editors;
    }

    Desk desk() {
        return desk;
    }

    TestsPane tests() {
        return tests;
    }

    Look look() {
        return look;
    }

    Words words() {
        return words;
    }

    /** Keeps all that is open as it is now. */
    void keepAll() {
        editors.flush();
        desk.open().forEach(memory::keepSource);
        keep();
    }

    /** What becomes of the sources that are open. */
    private final class Told implements EditorPane.Listener {

        @Override
        public void shows(OpenProblem problem, String text) {
            ahead.shows(problem, text);
        }

        @Override
        public void edited(OpenProblem problem) {
            memory.keepSource(problem);
        }

        @Override
        public void closed(OpenProblem problem) {
            ahead.closed(problem);
        }
    }

    /** Something that the judge was asked for has come to its end. */
    private void ended(OpenProblem problem, Report report) {
        editors.show(problem, report.diagnostics());
        if (workbench.isHistoryShown()) {
            past.show();
        }
    }

    private void restore() {
        zoom.set(saved.zoom());
        statement.restore(saved.statements());
        if (saved.listening()) {
            reception.toggle();
        }
        List<Path> all = new ArrayList<>(setup.packages());
        packages.opened().stream().map(Path::of).forEach(all::add);
        try {
            all.addAll(imports.all());
        } catch (InputException e) {
            complain(String.valueOf(e.getMessage()));
        }
        work.load(
                all,
                rows -> memory.restore(saved, () -> {
                    judge.progress(solved -> problems.all()
                            .forEach(row -> Optional.ofNullable(
                                            solved.get(row.item().name()))
                                    .ifPresent(row::judged)));
                    listen();
                }));
    }

    /** Keeps the desk whenever something of it changes. */
    private void listen() {
        InvalidationListener changed = any -> keep();
        desk.open().addListener(changed);
        desk.current().addListener(changed);
        words.tongue().addListener(changed);
        look.theme().addListener(changed);
        zoom.addListener(changed);
        desk.usualLanguage().addListener(changed);
        state.listen(changed);
        reception.isWanted().addListener(changed);
        statement.onChosen(this::keep);
        keep();
    }

    private void keep() {
        memory.keep(new SavedDesk(
                look.theme().get().name(),
                words.tongue().get().code(),
                zoom.get(),
                desk.usualLanguage().get(),
                packages.opened(),
                memory.tabs(),
                desk.current().get().map(OpenProblem::name).orElse(null),
                state.place(),
                state.dividers(),
                reception.isWanted().get(),
                statement.chosen()));
    }

    private void putActions() {
        actions.put(Action.PALETTE, palette::open)
                .put(Action.FIND_PROBLEM, atWorkbench(problemList::focusSearch))
                .put(Action.RUN, atWorkbench(this::run))
                .put(Action.SUBMIT, atWorkbench(this::submit))
                .put(Action.STOP, () -> {
                    work.stop();
                    stress.stop();
                    console.stop();
                })
                .put(Action.ADD_TEST, atWorkbench(() -> addTest("")))
                .put(Action.CHOOSE_LANGUAGE, atWorkbench(language::open))
                .put(Action.OPEN_FOLDER, packages::chooseFolder)
                .put(Action.OPEN_ZIP, packages::chooseZip)
                .put(Action.LISTEN, reception::toggle)
                .put(Action.NEXT_TAB, atWorkbench(() -> desk.go(1)))
                .put(Action.PREVIOUS_TAB, atWorkbench(() -> desk.go(-1)))
                .put(Action.CLOSE_TAB, atWorkbench(() -> desk.current().get().ifPresent(desk::close)))
                .put(Action.FOCUS_PROBLEMS, atWorkbench(problemList::focusList))
                .put(Action.FOCUS_STATEMENT, atWorkbench(statement::focus))
                .put(Action.FOCUS_EDITOR, atWorkbench(editors::focus))
                .put(Action.FOCUS_TESTS, below(Workbench.Below.TESTS, tests::focus))
                .put(Action.FOCUS_VERDICT, below(Workbench.Below.VERDICT, verdicts::focus))
                .put(Action.FOCUS_HISTORY, below(Workbench.Below.HISTORY, past.pane()::focus))
                .put(Action.FOCUS_STRESS, below(Workbench.Below.STRESS, stress.pane()::focus))
                .put(Action.STRESS, below(Workbench.Below.STRESS, stress.pane()::start))
                .put(Action.FOCUS_CONSOLE, below(Workbench.Below.CONSOLE, console.pane()::focus))
                .put(Action.CONSOLE, below(Workbench.Below.CONSOLE, console::start))
                .put(Action.ZOOM_IN, () -> zoomBy(ZOOM_STEP))
                .put(Action.ZOOM_OUT, () -> zoomBy(1 / ZOOM_STEP))
                .put(Action.ZOOM_RESET, () -> zoom.set(1))
                .put(
                        Action.CHANGE_THEME,
                        () -> look.theme().set(look.theme().get().next()))
                .put(Action.SHOW_KEYS, keys::open)
                .put(Action.SAVE, this::save)
                .put(Action.QUIT, stage::close);
    }

    /** What is done on the page to write on, whichever is in front. */
    private Runnable atWorkbench(Runnable deed) {
        return () -> {
            pages.showFirst();
            deed.run();
        };
    }

    private Runnable below(Workbench.Below pane, Runnable focus) {
        return atWorkbench(() -> {
            workbench.choose(pane);
            focus.run();
        });
    }

    private void open(ProblemRow row) {
        pages.showFirst();
        memory.open(row, problem -> editors.focus());
    }

    /** Shows all there is of the problem in front. */
    private void front(Optional<OpenProblem> now) {
        OpenProblem problem = now.orElse(null);
        tests.show(problem);
        verdicts.show(problem);
        language.show(problem);
        stress.show(problem);
        console.show(problem);
        if (problem == null) {
            workbench.showNone();
            return;
        }
        String code = words.tongue().get().code();
        ProblemItem item = problem.item();
        problemList.select(problem.row());
        workbench.show(item, code);
        statement.show(item, code);
        if (workbench.isHistoryShown()) {
            past.show();
        }
    }

    /** Goes on in another programming language. */
    void choose(String languageId) {
        desk.current().get().ifPresent(problem -> {
            editors.choose(problem, languageId);
            language.show(problem);
            desk.usualLanguage().set(languageId);
            memory.keepSource(problem);
            keep();
        });
    }

    private void run() {
        editors.flush();
        workbench.choose(Workbench.Below.TESTS);
        desk.current().get().ifPresent(ahead::tested);
        work.run();
    }

    private void submit() {
        editors.flush();
        workbench.choose(Workbench.Below.VERDICT);
        desk.current().get().ifPresent(ahead::submitted);
        work.submit();
    }

    private void flush() {
        editors.flush();
    }

    private void save() {
        editors.flush();
        desk.current().get().ifPresent(memory::keepSource);
        memory.flush();
    }

    private void zoomBy(double factor) {
        zoom.set(Math.clamp(zoom.get() * factor, 0.5, 4));
    }

    private void addTest(String input) {
        addTest(input, "");
    }

    private void addTest(String input, String expected) {
        workbench.choose(Workbench.Below.TESTS);
        tests.add(input, expected);
        desk.current().get().ifPresent(memory::keepTests);
    }

    private void jump(CompilerDiagnostic diagnostic) {
        if (diagnostic.line() > 0) {
            editors.current().ifPresent(editor -> editor.goTo(diagnostic.line(), Math.max(1, diagnostic.column())));
        }
    }

    /** A package was changed on the disk, and read again. */
    private void reloaded(OpenProblem problem) {
        if (desk.current().get().equals(Optional.of(problem))) {
            front(Optional.of(problem));
        }
    }

    /** Puts a source into the editor in front; what is there is kept aside. */
    private boolean writeInFront(String languageId, String text) {
        Optional<OpenProblem> front = desk.current().get();
        front.ifPresent(problem -> {
            pages.showFirst();
            editors.flush();
            editors.choose(problem, languageId);
            memory.keepReplaced(problem);
            editors.replace(problem, text);
            memory.keepSource(problem);
            language.show(problem);
            editors.focus();
        });
        return front.isPresent();
    }

    /** For who drops files onto it without a mouse. */
    Dropped dropped() {
        return dropped;
    }

    /** Puts a source that was submitted into the editor; what is there is kept aside. */
    private void reopen(ProblemRow row, NewSubmission source) {
        memory.open(
                row,
                problem -> writeInFront(
                        source.language(), new String(source.files().getFirst().content(), StandardCharsets.UTF_8)));
    }

    /** Puts packages into the list, now and the next time, and opens the first of them. */
    void openPackages(Path location) {
        packages.open(location);
    }
}
