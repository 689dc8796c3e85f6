package dev.letscode.engine.hybrid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generated histories are replayed: before each action it is asked for, as it would have been. */
class LanguagePredictorTest {

    private static final List<String> LANGUAGES = List.of("cpp20", "python3", "java", "rust");
    private static final int ACTIONS = 400;
    private static final int PEOPLE = 20;
    private static final double ENOUGH = HybridSettings.DEFAULT.warmAbove();

    /** How somebody chooses, and how often a prediction that is sure enough has to be there. */
    enum Person {
        ONE_LANGUAGE(0.98) {
            @Override
            String choose(Random random, List<Action> before) {
                return LANGUAGES.getFirst();
            }
        },
        MOSTLY_ONE(0.9) {
            @Override
            String choose(Random random, List<Action> before) {
                return random.nextInt(10) > 0 ? LANGUAGES.getFirst() : LANGUAGES.get(1 + random.nextInt(3));
            }
        },
        LEARNS_ANOTHER(0.9) {
            @Override
            String choose(Random random, List<Action> before) {
                return LANGUAGES.get(before.size() < ACTIONS / 2 ? 0 : 1);
            }
        },
        EVENINGS_OF_ONE(0.85) {
            @Override
            String choose(Random random, List<Action> before) {
                boolean isNewEvening = before.isEmpty() || random.nextInt(25) == 0;
                return isNewEvening
                        ? LANGUAGES.get(random.nextInt(LANGUAGES.size()))
                        : before.getLast().language();
            }
        },
        /** Of whom nothing can be learned but that. */
        ANY(0) {
            @Override
            String choose(Random random, List<Action> before) {
                return LANGUAGES.get(random.nextInt(LANGUAGES.size()));
            }
        };

        private final double leastOften;

        Person(double leastOften) {
            this.leastOften = leastOften;
        }

        abstract String choose(Random random, List<Action> before);
    }

    private record Replay(int asked, int sure, int right) {

        double often() {
            return (double) sure / asked;
        }

        double precision() {
            return sure == 0 ? 1 : (double) right / sure;
        }
    }

    private static Replay replay(Person person, double openIsRight) {
        int sure = 0;
        int right = 0;
        Random random = new Random(person.name().hashCode());
        for (int one = 0; one < PEOPLE; one++) {
            LanguagePredictor predictor = LanguagePredictor.NEW;
            List<Action> before = new ArrayList<>();
            for (int i = 0; i < ACTIONS; i++) {
                String language = person.choose(random, before);
                String other = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
                Optional<String> open = openIsRight == 0
                        ? Optional.empty()
                        : Optional.of(random.nextDouble() < openIsRight ? language : other);
                Action action = new Action(language, "p" + i / 3, open);
                Optional<Map.Entry<String, Double>> said =
                        predictor.predict(Optional.of(action.problem()), open).entrySet().stream()
                                .filter(entry -> entry.getValue() > ENOUGH)
                                .findFirst();
                sure += said.isPresent() ? 1 : 0;
                right += said.filter(entry -> entry.getKey().equals(language)).isPresent() ? 1 : 0;
                predictor = predictor.after(action);
                before.add(action);
            }
        }
        return new Replay(PEOPLE * ACTIONS, sure, right);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANY")
    void what_is_said_to_be_more_probable_than_that_comes_at_least_as_often(Person person) {
        Replay replay = replay(person, 0);

        assertThat(replay.precision()).as(replay.toString()).isGreaterThan(ENOUGH);
        assertThat(replay.often()).as(replay.toString()).isGreaterThanOrEqualTo(person.leastOften);
    }

    @Test
    void nothing_is_made_ready_for_who_takes_any_language() {
        assertThat(replay(Person.ANY, 0).often()).isLessThan(0.01);
    }

    @Test
    void what_is_open_counts_as_much_as_it_has_turned_out_to() {
        Replay always = replay(Person.ANY, 1);
        Replay never = replay(Person.ANY, 0.01);

        assertThat(always.precision()).isEqualTo(1);
        assertThat(always.often()).isEqualTo(1);
        assertThat(never.often()).isLessThan(0.02);
    }

    @Test
    void of_somebody_new_only_what_is_open_tells_anything() {
        assertThat(LanguagePredictor.NEW.predict(Optional.of("sum"), Optional.empty()))
                .isEmpty();
        assertThat(LanguagePredictor.NEW.predict(Optional.of("sum"), Optional.of("rust")))
                .hasEntrySatisfying(
                        "rust", probability -> assertThat(probability).isGreaterThan(0.9));
    }

    @Test
    void probabilities_are_more_than_none_and_together_at_most_one() {
        Random random = new Random(7);
        LanguagePredictor predictor = LanguagePredictor.NEW;
        for (int i = 0; i < 1_000; i++) {
            Optional<String> open = random.nextBoolean()
                    ? Optional.of(LANGUAGES.get(random.nextInt(LANGUAGES.size())))
                    : Optional.empty();
            String language = LANGUAGES.get(random.nextInt(1 + i % LANGUAGES.size()));
            predictor = predictor.after(new Action(language, "p" + random.nextInt(50), open));
            Map<String, Double> said = predictor.predict(Optional.of("p" + random.nextInt(60)), open);

            assertThat(said.values())
                    .allSatisfy(probability -> assertThat(probability).isPositive());
            assertThat(said.values().stream().mapToDouble(one -> one).sum()).isLessThanOrEqualTo(1 + 1e-9);
        }
    }
}
