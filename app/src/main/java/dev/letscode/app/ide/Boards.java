package dev.letscode.app.ide;

import dev.letscode.app.ide.board.DashboardPage;
import dev.letscode.app.ide.doctor.Checkup;
import dev.letscode.app.ide.doctor.DoctorPage;
import dev.letscode.app.ide.judge.JudgeLink;
import dev.letscode.app.ide.pages.Pages;
import dev.letscode.app.workshop.Examination;
import dev.letscode.app.workshop.OpenService;
import dev.letscode.app.workshop.SandboxSource;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The pages that show what goes on, how safe this machine is, and what can be set. */
final class Boards {

    private Boards() {}

    /** Puts them at the end of the rail. */
    static void add(Pages pages, IdeParts parts) {
        pages.add(new DashboardPage(parts.background(), () -> metrics(parts.judge()), parts.store(), parts.words()));
        IdeSetup setup = parts.setup();
        SandboxSource sandboxes = setup.sandboxes();
        String backend = sandboxes.each().keySet().iterator().next();
        Checkup checkup = new Checkup(
                parts.background(),
                progress -> Examination.of(setup.settings(), sandboxes, sandboxes, backend, progress),
                setup.site().demand(),
                InstantSource.system());
        pages.add(new DoctorPage(checkup, parts.words()));
    }

    /** Nothing is measured before the judge is ready, or if it does not start. */
    private static Map<String, Double> metrics(JudgeLink judge) {
        CompletableFuture<OpenService> service = judge.ready();
        return service.isDone() && !service.isCompletedExceptionally()
                ? service.join().monitor().values()
                : Map.of();
    }
}
