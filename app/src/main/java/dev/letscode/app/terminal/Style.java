package dev.letscode.app.terminal;

/** How a piece of text stands out, by the escape sequences of ECMA-48 (SGR). */
public enum Style {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    GOOD("32"),
    BAD("31"),
    WARNING("33"),
    STRONG_GOOD("1;32"),
    STRONG_BAD("1;31"),
    STRONG_WARNING("1;33");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String around(String text) {
        return code.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
