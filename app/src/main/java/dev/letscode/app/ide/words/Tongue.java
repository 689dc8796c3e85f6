package dev.letscode.app.ide.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that the window speaks. */
public enum Tongue {
    ENGLISH("en", "English"),
    GERMAN("de", "Deutsch"),
    SPANISH("es", "Español"),
    CHINESE("zh", "简体中文");

    private final String code;
    private final String ownName;

    Tongue(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** As in the statements of problem packages: {@code de}. */
    public String code() {
        return code;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** The one with this code. */
    public static Optional<Tongue> byCode(String code) {
        return Arrays.stream(values())
                .filter(tongue -> tongue.code.equals(code))
                .findFirst();
    }

    /** That of a locale, or English where the window does not speak it. */
    public static Tongue of(Locale locale) {
        return byCode(locale.getLanguage()).orElse(ENGLISH);
    }
}
