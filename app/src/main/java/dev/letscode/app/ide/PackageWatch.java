package dev.letscode.app.ide;

import dev.letscode.app.ide.desk.Desk;
import dev.letscode.app.ide.desk.OpenProblem;
import dev.letscode.app.ide.problems.ProblemItem;
import dev.letscode.app.ide.problems.ProblemList;
import dev.letscode.app.ide.words.Word;
import dev.letscode.app.ide.words.Words;
import dev.letscode.app.ide.work.Background;
import dev.letscode.app.workshop.KnownPackages;
import dev.letscode.app.workshop.PackageStamp;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/**
 * Looks whether the package of the problem in front is as it was read: one that was changed is read again, and of one that
 * has gone it is said, and nothing that was written for it goes with it. Used by the toolkit's thread.
 */
final class PackageWatch {

    private static final Duration PAUSE = Duration.seconds(1.5);

    private final Background background;
    private final KnownPackages packages;
    private final ProblemList problems;
    private final Desk desk;
    private final Words words;
    private final Consumer<OpenProblem> reloaded;
    private final Consumer<String> tell;
    private final Consumer<String> complain;
    private final Map<Path, Seen> seen = new HashMap<>();
    private final Timeline clock = new Timeline();
    private boolean looking;

    /**
     * How a package was.
     *
     * @param read when it was read
     * @param last when it was looked at; absent if it was not there
     */
    private record Seen(PackageStamp read, Optional<PackageStamp> last) {}

    /**
     * Watches what is in front.
     *
     * @param reloaded told that a problem was read again
     * @param tell shows a person what has happened
     * @param complain shows a person what is wrong now
     */
    PackageWatch(IdeParts parts, Consumer<OpenProblem> reloaded, Consumer<String> tell, Consumer<String> complain) {
        background = parts.background();
        packages = parts.packages();
        problems = parts.problems();
        desk = parts.desk();
        words = parts.words();
        this.reloaded = reloaded;
        this.tell = tell;
        this.complain = complain;
        clock.getKeyFrames().add(new KeyFrame(PAUSE, event -> look()));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        clock.play();
    }

    void stop() {
        clock.stop();
    }

    private void look() {
        Optional<OpenProblem> front = desk.current().get();
        if (front.isEmpty() || looking) {
            return;
        }
        looking = true;
        OpenProblem problem = front.get();
        Path location = problem.item().location();
        background.run(
                () -> PackageStamp.of(location),
                now -> {
                    looking = false;
                    compare(problem, location, now);
                },
                failure -> looking = false);
    }

    private void compare(OpenProblem problem, Path location, Optional<PackageStamp> now) {
        Seen before = seen.get(location);
        if (before == null) {
            now.ifPresent(stamp -> seen.put(location, new Seen(stamp, now)));
            return;
        }
        seen.put(location, new Seen(before.read(), now));
        if (now.isEmpty()) {
            if (before.last().isPresent()) {
                complain.accept(words.of(Word.PACKAGE_GONE, title(problem), location));
            }
        } else if (!now.get().equals(before.read()) && now.equals(before.last())) {
            // it was changed, and then not for a moment: whoever saves several files has done so
            seen.put(location, new Seen(now.get(), now));
            reload(problem, location);
        } else if (before.last().isEmpty() && now.get().equals(before.read())) {
            tell.accept(words.of(Word.PACKAGE_BACK, title(problem)));
        }
    }

    private void reload(OpenProblem problem, Path location) {
        background.run(
                () -> new ProblemItem(location, packages.read(location)),
                item -> {
                    problem.become(problems.add(item));
                    reloaded.accept(problem);
                    tell.accept(words.of(Word.PACKAGE_RELOADED, title(problem)));
                },
                failure -> complain.accept(
                        words.of(Word.PACKAGE_BROKEN, title(problem), String.valueOf(failure.getMessage()))));
    }

    private String title(OpenProblem problem) {
        return problem.item().title(words.tongue().get().code());
    }
}
