import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Runs the test classes that are named, but for the methods that are named with a minus before them, says how each test
 * ended, and exits with 0 if all went well.
 */
final class RunTests implements TestExecutionListener {

    public static void main(String[] arguments) {
        Set<String> leftOut = Arrays.stream(arguments)
                .filter(word -> word.startsWith("-"))
                .map(word -> word.substring(1))
                .collect(Collectors.toSet());
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .selectors(Arrays.stream(arguments)
                        .filter(word -> !word.startsWith("-"))
                        .map(name -> selectClass(name))
                        .toList())
                .filters((PostDiscoveryFilter) test -> FilterResult.includedIf(test.getSource()
                        .filter(MethodSource.class::isInstance)
                        .map(MethodSource.class::cast)
                        .filter(method -> leftOut.contains(method.getMethodName()))
                        .isEmpty()))
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
