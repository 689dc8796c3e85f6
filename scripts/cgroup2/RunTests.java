import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import java.util.Arrays;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs the test classes that are named, says how each test ended, and exits with 0 if all went well. */
final class RunTests implements TestExecutionListener {

    public static void main(String[] classes) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .selectors(Arrays.stream(classes).map(name -> selectClass(name)).toList())
                // an emulated machine is slow, and a test that hangs is ended by whoever started the machine
                .configurationParameter("junit.jupiter.execution.timeout.mode", "disabled")
                .build();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, new RunTests(), summary);
        var counts = summary.getSummary();
        counts.printFailuresTo(new PrintWriter(System.out, true), 8);
        System.out.printf("tests: %d, failures: %d%n", counts.getTestsStartedCount(), counts.getTotalFailureCount());
        System.exit(counts.getTotalFailureCount() == 0 && counts.getTestsSucceededCount() > 0 ? 0 : 1);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            System.out.println(result.getStatus() + " " + test.getDisplayName());
        }
    }
}
