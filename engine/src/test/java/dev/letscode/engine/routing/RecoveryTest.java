package dev.letscode.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.letscode.engine.routing.Recovery.Failure;
import dev.letscode.engine.routing.Recovery.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecoveryTest {

    private static final Plan PLAN =
            new Plan(Backend.WEBASSEMBLY, "because", Optional.empty(), List.of(Backend.NAMESPACE, Backend.CONTAINER));

    @Test
    void what_may_work_the_next_time_is_tried_three_times_more_with_waits_that_double() {
        List<Failure> failures = new ArrayList<>();
        for (int wait : new int[] {100, 200, 400}) {
            failures.add(new Failure(Backend.WEBASSEMBLY, true, "the worker died"));
            assertThat(Recovery.after(PLAN, failures))
                    .isEqualTo(new Step.Retry(Backend.WEBASSEMBLY, Duration.ofMillis(wait), "the worker died"));
        }
        failures.add(new Failure(Backend.WEBASSEMBLY, true, "the worker died"));
        assertThat(Recovery.after(PLAN, failures))
                .isEqualTo(new Step.FallBack(Backend.WEBASSEMBLY, Backend.NAMESPACE, "the worker died"));
    }

    @Test
    void what_will_not_work_is_left_at_once_and_the_next_one_has_its_own_retries() {
        List<Failure> failures = new ArrayList<>(List.of(new Failure(Backend.WEBASSEMBLY, false, "no such thing")));
        assertThat(Recovery.after(PLAN, failures))
                .isEqualTo(new Step.FallBack(Backend.WEBASSEMBLY, Backend.NAMESPACE, "no such thing"));
        failures.add(new Failure(Backend.NAMESPACE, true, "no memory"));
        assertThat(Recovery.after(PLAN, failures))
                .isEqualTo(new Step.Retry(Backend.NAMESPACE, Duration.ofMillis(100), "no memory"));
    }

    @Test
    void after_the_last_one_all_causes_are_named() {
        List<Failure> failures = List.of(
                new Failure(Backend.WEBASSEMBLY, false, "no worker"),
                new Failure(Backend.NAMESPACE, false, "no namespaces"),
                new Failure(Backend.CONTAINER, false, "no daemon"));
        assertThat(Recovery.after(PLAN, failures))
                .isEqualTo(
                        new Step.GiveUp("WebAssembly: no worker; namespaces: no namespaces; a container: no daemon"));
    }
}
