package dev.letscode.engine.contest;

import static dev.letscode.engine.contest.Contests.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.letscode.engine.contest.Schedule.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScheduleTest {

    private static final Contest CONTEST = Contests.of(Scoring.Icpc.USUAL, 1, "ann");
    private static final Schedule SCHEDULE = Schedule.of(CONTEST);

    private static Instant at(String time) {
        return START.plus(ContestTimes.duration(time).orElseThrow());
    }

    @Test
    void a_contest_counts_down_runs_freezes_and_ends() {
        assertThat(new Schedule(Optional.empty(), CONTEST.duration(), Optional.empty()).phase(START))
                .isEqualTo(Phase.PLANNED);
        assertThat(SCHEDULE.phase(at("-0:00:01"))).isEqualTo(Phase.COUNTDOWN);
        assertThat(SCHEDULE.phase(START)).isEqualTo(Phase.RUNNING);
        assertThat(SCHEDULE.phase(at("3:59:59"))).isEqualTo(Phase.RUNNING);
        assertThat(SCHEDULE.phase(at("4:00:00"))).isEqualTo(Phase.FROZEN);
        assertThat(SCHEDULE.phase(at("5:00:00"))).isEqualTo(Phase.ENDED);
        assertThat(SCHEDULE.left(at("-0:10:00"))).isEqualTo(Duration.ofMinutes(10));
        assertThat(SCHEDULE.left(at("1:00:00"))).isEqualTo(Duration.ofHours(4));
        assertThat(SCHEDULE.left(at("6:00:00"))).isZero();
    }

    @Test
    void the_freeze_moves_with_the_end_but_what_has_frozen_stays_so() {
        Schedule earlier = SCHEDULE.extended(Duration.ofMinutes(30), at("1:00:00"));
        Schedule later = SCHEDULE.extended(Duration.ofMinutes(30), at("4:10:00"));

        assertThat(earlier.phase(at("4:15:00"))).isEqualTo(Phase.RUNNING);
        assertThat(later.phase(at("4:15:00"))).isEqualTo(Phase.FROZEN);
        assertThat(later.phase(at("5:15:00"))).isEqualTo(Phase.FROZEN);
        assertThat(later.phase(at("5:30:00"))).isEqualTo(Phase.ENDED);
    }

    @Test
    void a_contest_cannot_be_made_shorter_than_it_has_lasted() {
        assertThatThrownBy(() -> SCHEDULE.extended(Duration.ofHours(-3), at("2:30:00")))
                .hasMessage("the contest would have ended already");
        assertThat(SCHEDULE.extended(Duration.ofHours(-2), at("2:30:00")).duration())
                .isEqualTo(Duration.ofHours(3));
    }

    @Test
    void a_clock_that_is_put_back_neither_opens_nor_thaws_a_contest() {
        ContestState state =
                ContestState.open(CONTEST, Account.of("ann", "", 0), START).seen(at("5:00:01"));

        assertThat(state.phase(at("3:00:00"))).isEqualTo(Phase.ENDED);
        assertThat(state.behind(at("3:00:00"))).isEqualTo(Duration.ofHours(2).plusSeconds(1));
        assertThat(state.seen(at("3:00:00")).latest()).isEqualTo(at("5:00:01"));
        assertThat(state.seen(at("5:10:00")).latest()).isEqualTo(at("5:10:00"));
    }

    @Test
    void a_contest_of_long_ago_waits_for_somebody_to_start_it_and_one_that_runs_goes_on() {
        Account self = Account.of("ann", "", 0);
        ContestState old = ContestState.open(CONTEST, self, at("5:00:00"));
        ContestState running = ContestState.open(CONTEST, self, at("4:30:00"));

        assertThat(old.phase(at("5:00:00"))).isEqualTo(Phase.PLANNED);
        assertThat(old.started(at("9:00:00")).phase(at("9:00:01"))).isEqualTo(Phase.RUNNING);
        assertThat(running.phase(at("4:30:00"))).isEqualTo(Phase.FROZEN);
    }

    @Test
    void what_has_begun_does_not_begin_again() {
        ContestState state = ContestState.open(CONTEST, Account.of("ann", "", 0), at("0:00:01"));

        assertThatThrownBy(() -> state.started(at("1:00:00"))).hasMessage("the contest has begun already");
    }

    @Test
    void times_are_read_as_the_contest_api_writes_them() {
        assertThat(ContestTimes.moment("2027-03-01T10:00:00+01")).contains(START);
        assertThat(ContestTimes.moment("2027-03-01T09:00Z")).contains(START);
        assertThat(ContestTimes.moment("2027-03-01T09:00:00.250-00:00")).contains(START.plusMillis(250));
        assertThat(ContestTimes.moment("2027-03-01T09:00:00")).isEmpty();
        assertThat(ContestTimes.moment("tomorrow")).isEmpty();
        assertThat(ContestTimes.duration("1:02:03.5")).contains(Duration.ofMillis(3_723_500));
        assertThat(ContestTimes.duration("5h")).isEmpty();
        assertThat(ContestTimes.text(Duration.ofMillis(3_723_500))).isEqualTo("1:02:03.500");
    }
}
