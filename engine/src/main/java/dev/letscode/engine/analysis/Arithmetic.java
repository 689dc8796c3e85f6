package dev.letscode.engine.analysis;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * Works out what an expression of a source is at most: numbers, known names, {@code + - * / << **} and parentheses. A
 * difference counts as what is subtracted from, so that {@code n - i} is at most n.
 */
final class Arithmetic {

    private static final int DEEPEST = 50;

    private final String text;
    private final Map<String, Double> known;
    private int at;
    private int depth;

    private Arithmetic(String text, Map<String, Double> known) {
        this.text = text;
        this.known = known;
    }

    /** The value; empty if something in it is not known. */
    static OptionalDouble evaluate(String text, Map<String, Double> known) {
        Arithmetic arithmetic = new Arithmetic(text, known);
        double value = arithmetic.sum();
        arithmetic.skipSpace();
        boolean whole = arithmetic.at == text.length() && Double.isFinite(value);
        return whole ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private double sum() {
        double value = product();
        while (true) {
            if (take("<<")) {
                value *= Math.pow(2, product());
            } else if (take("+")) {
                value += product();
            } else if (take("-")) {
                double subtracted = product();
                value = Double.isNaN(subtracted) ? value : Math.max(value - (subtracted == 1 ? 1 : 0), 0);
            } else {
                return value;
            }
        }
    }

    private double product() {
        double value = power();
        while (true) {
            if (take("//") || take("/")) {
                value /= power();
            } else if (take("*")) {
                value *= power();
            } else {
                return value;
            }
        }
    }

    private double power() {
        double value = factor();
        return take("**") ? Math.pow(value, factor()) : value;
    }

    private double factor() {
        skipSpace();
        if (depth == DEEPEST || at == text.length()) {
            return Double.NaN;
        }
        if (take("(")) {
            depth++;
            double value = sum();
            depth--;
            return take(")") ? value : Double.NaN;
        }
        int from = at;
        while (at < text.length() && isPartOfWord(from)) {
            at++;
        }
        return word(text.substring(from, at));
    }

    private boolean isPartOfWord(int from) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '\'') {
            return true;
        }
        boolean inNumber = Character.isDigit(text.charAt(from));
        return inNumber && at > from && (c == '+' || c == '-') && Character.toLowerCase(text.charAt(at - 1)) == 'e';
    }

    private double word(String word) {
        if (word.isEmpty()) {
            return Double.NaN;
        }
        if (!Character.isDigit(word.charAt(0))) {
            return known.getOrDefault(word, Double.NaN);
        }
        String number =
                word.replace("'", "").replace("_", "").replaceFirst("(?<=\\d)(?:[uUlLnN]+|usize|[iu]\\d+)$", "");
        try {
            return number.startsWith("0x") ? Long.parseLong(number.substring(2), 16) : Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return Double.NaN; // a form that this language has and that says nothing here
        }
    }

    private boolean take(String symbol) {
        skipSpace();
        if (!text.startsWith(symbol, at) || (symbol.equals("*") && text.startsWith("**", at))) {
            return false;
        }
        at += symbol.length();
        return true;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
