package dev.letscode.app.cli;

import dev.letscode.app.settings.Settings;
import dev.letscode.app.workshop.KnownPackages;
import dev.letscode.app.workshop.Scratch;
import dev.letscode.app.workshop.Workshop;
import dev.letscode.engine.isolation.Demand;
import dev.letscode.engine.judge.CpuSlots;
import dev.letscode.engine.judge.RoutedJudge;
import dev.letscode.engine.routing.Wish;
import dev.letscode.engine.service.JudgeService;
import dev.letscode.engine.service.ServiceSettings;
import dev.letscode.engine.store.Store;
import dev.letscode.engine.submission.NewSubmission;
import dev.letscode.engine.submission.Submission;
import dev.letscode.engine.submission.SubmittedFile;
import dev.letscode.sandbox.namespace.NamespaceSandbox;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * A process that judges under load until it is killed: submits without end, and prints the id and what is expected of each
 * submission that was taken. With {@code finish} it submits nothing, and ends when nothing is left to be judged.
 */
final class KilledService {

    static final String READY = "READY";
    private static final int MOST_WAITING = 10;

    private KilledService() {}

    /** What is submitted in turn, and what has to come of it. */
    enum Source {
        AC("#include <stdio.h>\nint main(void) { int a, b; scanf(\"%d %d\", &a, &b); printf(\"%d\\n\", a + b); }\n"),
        WA("#include <stdio.h>\nint main(void) { puts(\"7\"); }\n"),
        RTE("#include <sys/syscall.h>\n#include <unistd.h>\nint main(void) { syscall(SYS_reboot, 0, 0, 0); }\n");

        private final String text;

        Source(String text) {
            this.text = text;
        }
    }

    /** Arguments: home, cache folder, package, and {@code finish} or nothing. */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        Path cache = Path.of(arguments[1]);
        boolean finishes = arguments.length > 3;
        Settings settings = new Settings(cache, home.resolve("config"), home.resolve("state"), home);
        try (Store store = Store.embedded(home, KilledService::complain);
                KnownPackages packages = new KnownPackages(home, cache);
                Scratch scratch = Scratch.in(cache);
                Workshop workshop =
                        Workshop.open(settings, NamespaceSandbox::create, Demand.PRACTICE, CpuSlots.ofThisMachine())) {
            String problem = packages.add(Path.of(arguments[2])).shortName();
            try (JudgeService service = new JudgeService(
                    store,
                    new RoutedJudge(workshop.workbench(), Workshop.planner(settings)),
                    packages,
                    Workshop.languages(settings),
                    ServiceSettings.of(scratch.folder()).withWish(Wish.SERVER),
                    InstantSource.system(),
                    KilledService::complain)) {
                say(READY);
                if (finishes) {
                    while (!store.unfinished().isEmpty()) {
                        Thread.sleep(20);
                    }
                } else {
                    submitWithoutEnd(service, problem);
                }
            }
        }
    }

    private static void submitWithoutEnd(JudgeService service, String problem) throws Exception {
        for (int i = 0; ; i++) {
            Source source = Source.values()[i % Source.values().length];
            Submission taken = service.submit(new NewSubmission(
                    "account " + i % 5,
                    problem,
                    "c",
                    Optional.empty(),
                    List.of(new SubmittedFile("main.c", source.text.getBytes(StandardCharsets.UTF_8)))));
            say(taken.id() + " " + source);
            while (service.waiting() > MOST_WAITING) {
                Thread.sleep(5);
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static void complain(String remark) {
        System.err.println(remark);
    }
}
