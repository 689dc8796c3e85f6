package dev.letscode.app.cli;

import dev.letscode.app.settings.Site;
import dev.letscode.engine.isolation.Demand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much the sandbox has to enforce. */
final class DemandOption {

    @Option(
            names = "--demand",
            paramLabel = "WHAT",
            description =
                    "What has to be enforced before anything is run: contest for everything, exactly; practice, which is "
                            + "the default unless the site demands more, lets memory and CPU time be polled.")
    private @Nullable Demand demand;

    /** What was asked for, but never less than the site demands. */
    Demand of(Site site) {
        return demand == null || demand.compareTo(site.demand()) < 0 ? site.demand() : demand;
    }
}
