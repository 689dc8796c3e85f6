package dev.letscode.app.ide.statement.html;

/** HTML from text. */
public final class Html {

    private Html() {}

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** TeX that a script of the page renders. */
    public static String formula(String tex, boolean display) {
        return (display ? "<span class=\"tex display\">" : "<span class=\"tex\">") + escape(tex) + "</span>";
    }
}
