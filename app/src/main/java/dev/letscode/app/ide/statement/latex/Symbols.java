package dev.letscode.app.ide.statement.latex;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Commands that are a character. */
final class Symbols {

    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("%", "%"),
            Map.entry("&", "&"),
            Map.entry("#", "#"),
            Map.entry("_", "_"),
            Map.entry("{", "{"),
            Map.entry("}", "}"),
            Map.entry("$", "$"),
            Map.entry(" ", " "),
            Map.entry("\n", " "),
            Map.entry("\t", " "),
            Map.entry(",", "\u202f"),
            Map.entry(";", " "),
            Map.entry(":", " "),
            Map.entry(">", " "),
            Map.entry("!", ""),
            Map.entry("-", "\u00ad"),
            Map.entry("/", ""),
            Map.entry("@", ""),
            Map.entry("quad", "\u2003"),
            Map.entry("qquad", "\u2003\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("thinspace", "\u202f"),
            Map.entry("space", " "),
            Map.entry("hfill", " "),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("textellipsis", "…"),
            Map.entry("textbackslash", "\\"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textasciicircum", "^"),
            Map.entry("textasciigrave", "`"),
            Map.entry("textunderscore", "_"),
            Map.entry("textless", "<"),
            Map.entry("textgreater", ">"),
            Map.entry("textbar", "|"),
            Map.entry("textbullet", "•"),
            Map.entry("textquotedbl", "\""),
            Map.entry("textquotesingle", "'"),
            Map.entry("textquotedblleft", "“"),
            Map.entry("textquotedblright", "”"),
            Map.entry("textquoteleft", "‘"),
            Map.entry("textquoteright", "’"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("textdegree", "°"),
            Map.entry("degree", "°"),
            Map.entry("textregistered", "®"),
            Map.entry("texttrademark", "™"),
            Map.entry("copyright", "©"),
            Map.entry("pounds", "£"),
            Map.entry("euro", "€"),
            Map.entry("texteuro", "€"),
            Map.entry("S", "§"),
            Map.entry("P", "¶"),
            Map.entry("ss", "ß"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"),
            Map.entry("TeX", "TeX"),
            Map.entry("LaTeX", "LaTeX"),
            Map.entry("lq", "‘"),
            Map.entry("rq", "’"),
            Map.entry("guillemotleft", "«"),
            Map.entry("guillemotright", "»"),
            Map.entry("slash", "/"));

    /** Marks that are put over or under a letter, as they are combined with it. */
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry("u", "\u0306"),
            Map.entry(".", "\u0307"),
            Map.entry("\"", "\u0308"),
            Map.entry("r", "\u030a"),
            Map.entry("H", "\u030b"),
            Map.entry("v", "\u030c"),
            Map.entry("d", "\u0323"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"),
            Map.entry("b", "\u0331"));

    /** Mathematics that authors write outside of formulas. */
    private static final Set<String> MATHEMATICS = Set.of(
            "le",
            "leq",
            "leqslant",
            "ge",
            "geq",
            "geqslant",
            "ne",
            "neq",
            "times",
            "cdot",
            "cdots",
            "rightarrow",
            "to",
            "leftarrow",
            "Rightarrow",
            "leftrightarrow",
            "infty",
            "pm",
            "mp",
            "approx",
            "equiv",
            "sim",
            "in",
            "notin",
            "alpha",
            "beta",
            "gamma",
            "delta",
            "epsilon",
            "varepsilon",
            "lambda",
            "mu",
            "pi",
            "phi",
            "sigma",
            "theta",
            "omega",
            "Delta",
            "Sigma",
            "Omega",
            "oplus",
            "lfloor",
            "rfloor",
            "lceil",
            "rceil",
            "checkmark",
            "star",
            "bullet",
            "circ",
            "div",
            "bmod",
            "backslash",
            "cup",
            "cap",
            "subset",
            "subseteq",
            "emptyset",
            "wedge",
            "vee",
            "neg",
            "vdots",
            "ddots",
            "dagger");

    private Symbols() {}

    static Optional<String> character(String name) {
        return Optional.ofNullable(CHARACTERS.get(name));
    }

    static boolean isAccent(String name) {
        return ACCENTS.containsKey(name);
    }

    /** A letter with its mark; both beside each other if there is no such letter. */
    static String accented(String name, String letter) {
        String base = switch (letter.strip()) {
            case "\\i", "ı" -> "i";
            case "\\j", "ȷ" -> "j";
            default -> letter.strip();
        };
        if (base.isEmpty()) {
            return name;
        }
        return Normalizer.normalize(
                base.charAt(0) + ACCENTS.getOrDefault(name, "") + base.substring(1), Normalizer.Form.NFC);
    }

    static boolean isMathematics(String name) {
        return MATHEMATICS.contains(name);
    }
}
