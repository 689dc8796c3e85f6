package dev.letscode.app.ide.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.StringBinding;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordsTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "dev", "letscode", "app", "ide");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void every_language_says_everything_and_nothing_else(Tongue tongue) throws IOException {
        assertThat(file(tongue).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Word.values()).map(Word::key).toList());
        assertThat(file(tongue).values()).noneMatch(text -> text.toString().isBlank());
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void every_language_has_the_same_places_for_what_is_put_in(Tongue tongue) throws IOException {
        Properties english = file(Tongue.ENGLISH);
        Properties other = file(tongue);
        for (Word word : Word.values()) {
            assertThat(places(other.getProperty(word.key())))
                    .as(word.key())
                    .isEqualTo(places(english.getProperty(word.key())));
        }
    }

    @Test
    void nothing_is_there_to_be_said_that_is_never_said() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> walk = Files.walk(SOURCES)) {
            for (Path file :
                    walk.filter(one -> one.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        assertThat(Arrays.stream(Word.values())
                        .filter(word -> !Pattern.compile("Word\\." + word.name() + "\\b")
                                .matcher(all)
                                .find()))
                .isEmpty();
    }

    @Test
    void a_text_changes_with_the_language() {
        Words words = new Words(Tongue.ENGLISH);
        StringBinding text = words.bind(Word.COUNT_ACCEPTED, 1, 2);

        assertThat(text.get()).isEqualTo("1 of 2 accepted");
        words.tongue().set(Tongue.CHINESE);
        assertThat(text.get()).isEqualTo("通过 1 / 2");
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties file(Tongue tongue) throws IOException {
        Properties properties = new Properties();
        String name = "words_" + tongue.code() + ".properties";
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(name))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
