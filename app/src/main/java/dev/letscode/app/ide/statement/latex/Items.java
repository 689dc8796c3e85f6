package dev.letscode.app.ide.statement.latex;

import java.util.Optional;

/** Lists. */
final class Items {

    private final LatexWriter out;

    Items(LatexWriter out) {
        this.out = out;
    }

    /** A list as an element of HTML: {@code ul}, {@code ol} or {@code dl}. */
    String html(String element, String content) {
        TexInput options = new TexInput(content);
        options.optional(); // how it is numbered
        boolean isDescribed = element.equals("dl");
        StringBuilder html = new StringBuilder("<" + element + ">");
        for (String item : Pieces.items(options.rest())) {
            TexInput in = new TexInput(item);
            Optional<String> label = in.optional();
            String inside = out.part(in.rest().strip()).html();
            if (isDescribed) {
                html.append("<dt>")
                        .append(out.inLine(label.orElse("")))
                        .append("</dt><dd>")
                        .append(inside)
                        .append("</dd>");
            } else {
                html.append(label.isPresent() ? "<li class=\"labelled\">" + out.inLine(label.get()) + " " : "<li>")
                        .append(inside)
                        .append("</li>");
            }
        }
        return html.append("</").append(element).append('>').toString();
    }
}
