package dev.letscode.app.ide.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What the window says, in the language that is chosen. Used by the thread that owns the models. */
public final class Words {

    private final ObjectProperty<Tongue> tongue;
    private final Map<Tongue, Map<Word, String>> texts = new EnumMap<>(Tongue.class);

    public Words(Tongue first) {
        tongue = new SimpleObjectProperty<>(first);
    }

    public ObjectProperty<Tongue> tongue() {
        return tongue;
    }

    /** The text in the chosen language, with its parts put in for {@code {0}}, {@code {1}} … */
    public String of(Word word, Object... parts) {
        String text = texts.computeIfAbsent(tongue.get(), Words::read).getOrDefault(word, word.key());
        for (int i = 0; i < parts.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return text;
    }

    /** The text, which changes with the language, and with those of its parts that can be observed. */
    public StringBinding bind(Word word, Object... parts) {
        javafx.beans.Observable[] dependencies = new javafx.beans.Observable[parts.length + 1];
        dependencies[0] = tongue;
        int count = 1;
        for (Object part : parts) {
            if (part instanceof ObservableValue<?> value) {
                dependencies[count++] = value;
            }
        }
        return Bindings.createStringBinding(
                () -> {
                    Object[] values = parts.clone();
                    for (int i = 0; i < values.length; i++) {
                        if (values[i] instanceof ObservableValue<?> value) {
                            values[i] = value.getValue();
                        }
                    }
                    return of(word, values);
                },
                java.util.Arrays.copyOf(dependencies, count));
    }

    static Map<Word, String> read(Tongue tongue) {
        Properties properties = new Properties();
        String file = "words_" + tongue.code() + ".properties";
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        Map<Word, String> words = new EnumMap<>(Word.class);
        for (Word word : Word.values()) {
            String text = properties.getProperty(word.key());
            if (text != null) {
                words.put(word, text);
            }
        }
        return words;
    }
}
